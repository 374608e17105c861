package org.amparo.validation.rules;

/** T4: what is reported as past lies certainly in the future. */
public final class FutureEvent implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                if (value.attribute().traits().past()
                        && ToldBeforeItHappened.ends(value.value())
                                .anyMatch(date -> date.after(layout.today()).isCertain())) {
                    report.add(value.place());
                }
            }
        }
    }
}
