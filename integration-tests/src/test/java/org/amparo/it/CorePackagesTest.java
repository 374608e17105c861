package org.amparo.it;

class CorePackagesTest extends PackageOrder {

    CorePackagesTest() {
        super(
                2,
                "amparo-core",
                "org.amparo.internal.json",
                "org.amparo.internal.jakarta",
                "org.amparo.internal.key",
                "org.amparo.internal.text",
                "org.amparo.problem",
                "org.amparo.internal.problem",
                "org.amparo.time",
                "org.amparo.text",
                "org.amparo.code",
                "org.amparo.id",
                "org.amparo.data",
                "org.amparo.shape",
                "org.amparo.evidence",
                "org.amparo.claim",
                "org.amparo.record",
                "org.amparo.people",
                "org.amparo.custody",
                "org.amparo.honours",
                "org.amparo.speech",
                "org.amparo",
                "org.amparo.status",
                "org.amparo.change",
                "org.amparo.internal.marking",
                "org.amparo.internal.index",
                "org.amparo.internal.names",
                "org.amparo.internal.answer",
                "org.amparo.internal.merge",
                "org.amparo.casefile",
                "org.amparo.internal.certain",
                "org.amparo.disclosure");
    }
}
