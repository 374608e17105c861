package org.amparo.it;

class TestingPackagesTest extends PackageOrder {

    TestingPackagesTest() {
        super(
                "amparo-testing",
                "org.amparo.testing.internal.chance",
                "org.amparo.testing.internal.anything",
                "org.amparo.testing.internal.plausible",
                "org.amparo.testing.internal.flaws",
                "org.amparo.testing");
    }
}
