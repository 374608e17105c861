package org.amparo.json.file;

import org.amparo.disclosure.PublicationProfile;

/** What a file is for: this decides who may read it, and whether a symbolic link is followed to it. */
public enum FileUse {
    /** Everything, on the disk of its owner, who alone may read a new file; a symbolic link is followed. */
    OWN,

    /**
     * What says of its owner's file that something is withheld: the owner alone may read it, also where it takes the
     * place of a file that others could read; a symbolic link is followed.
     */
    RECEIPT,

    /**
     * A publication for some people: the owner alone may read a new file, or enter a new folder on the way to it, and no
     * symbolic link is followed.
     */
    HANDED_OVER,

    /** A publication for everybody: a new file is made as any other, and no symbolic link is followed. */
    PUBLISHED;

    /** The use of what is made for the audience of a profile. */
    public static FileUse of(PublicationProfile profile) {
        return profile.isPublic() ? PUBLISHED : HANDED_OVER;
    }
}
