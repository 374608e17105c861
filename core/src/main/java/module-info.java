/** The model of a human-rights case: records, their parts, and the questions that they answer. */
module org.amparo {
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.amparo;
    exports org.amparo.casefile;
    exports org.amparo.change;
    exports org.amparo.claim;
    exports org.amparo.code;
    exports org.amparo.custody;
    exports org.amparo.data;
    exports org.amparo.disclosure;
    exports org.amparo.evidence;
    exports org.amparo.honours;
    exports org.amparo.id;
    exports org.amparo.internal.answer to
            org.amparo.exchange,
            org.amparo.site;
    exports org.amparo.internal.certain to
            org.amparo.exchange,
            org.amparo.feed,
            org.amparo.site;
    exports org.amparo.internal.jakarta to
            org.amparo.validation.jakarta,
            org.hibernate.validator;
    exports org.amparo.internal.json to
            org.amparo.exchange,
            org.amparo.feed,
            org.amparo.json,
            org.amparo.site,
            org.amparo.submission,
            org.amparo.testing,
            org.amparo.validation;
    exports org.amparo.internal.key to
            org.amparo.feed;
    exports org.amparo.internal.marking to
            org.amparo.exchange,
            org.amparo.feed;
    exports org.amparo.internal.text to
            org.amparo.exchange,
            org.amparo.feed,
            org.amparo.json,
            org.amparo.site,
            org.amparo.submission,
            org.amparo.validation;
    exports org.amparo.people;
    exports org.amparo.problem;
    exports org.amparo.record;
    exports org.amparo.shape;
    exports org.amparo.speech;
    exports org.amparo.status;
    exports org.amparo.text;
    exports org.amparo.time;
}
