package org.amparo.it;

import java.util.List;
import java.util.function.Consumer;
import org.amparo.Detention;
import org.amparo.casefile.AsOf;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;

/** An output that is in no list: it takes what it tells of in many ways, and hides two of them. */
@SuppressWarnings("unused")
public final class Outlet extends HiddenOutlet {

    public Outlet(Publication publication) {}

    private Outlet(CaseFile file) {}

    public static void all(List<Publication> publications) {}

    public static void each(Consumer<? super Detention> to) {}

    public void on(AsOf day) {}

    void hide(CaseFile file) {}
}

/** What everybody can call of an output, although they cannot name its class. */
abstract class HiddenOutlet {

    public void inherited(Publication publication) {}
}
