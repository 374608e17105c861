package org.amparo.testing.internal.plausible;

import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;

/** The statements that report an episode, and their words. */
final class Telling {

    private final Plan plan;

    Telling(Plan plan) {
        this.plan = plan;
    }

    Evidence.Builder evidence(int statement) {
        int detention = plan.detentionOf(statement);
        String name = nameOfSubject(detention);
        return Evidence.builder()
                .statement(plan.statement(statement))
                .modality(Modality.STATED)
                .wording(
                        plan.isNews(statement)
                                ? tongue(detention).isHeld(name)
                                : tongue(detention).isDecided(name));
    }

    /** The text of the statement. */
    String text(int statement) {
        int detention = plan.detentionOf(statement);
        String name = nameOfSubject(detention);
        String held = tongue(detention).isHeld(name);
        return plan.isNews(statement) ? held : held + " " + tongue(detention).isDecided(name);
    }

    /** The language of the subject, which is also that of the sources. */
    Tongue tongue(int detention) {
        return Tongue.of(detention < plan.personalEpisodes() ? plan.detainee(detention) : detention);
    }

    /** The name that the sources give the subject of an episode. */
    String nameOfSubject(int detention) {
        int person = plan.detainee(detention);
        boolean named = detention < plan.personalEpisodes() && Persons.isNamed(person);
        return named
                ? Tongue.of(person).person(person).full()
                : tongue(detention).nobody();
    }
}
