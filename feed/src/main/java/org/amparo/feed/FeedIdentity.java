package org.amparo.feed;

/** What a folder and its ledger are of. It must not change from one publication to the next. */
record FeedIdentity(String caseFile, String base, String profile) {

    /**
     * Checks that this is what the ledger is of.
     *
     * @throws FeedException {@code other-profile} or {@code other-case-file}
     */
    void require(FeedIdentity ledger) {
        if (!profile.equals(ledger.profile)) {
            throw new FeedException(
                    "other-profile",
                    "Expected a publication of the profile that the ledger is of. Take another folder and ledger for other readers.");
        }
        if (!equals(ledger)) {
            throw new FeedException(
                    "other-case-file",
                    "Expected a publication of the case file that the ledger is of, with the same base. Take another folder and ledger for another.");
        }
    }
}
