package org.amparo.json.hosts;

import java.util.Set;

/** The suite on Jackson 3. */
class Jackson3ModuleTest extends ModuleSuite {

    @Override
    Host host(Set<Host.Setting> settings) {
        return new Jackson3Host(settings);
    }

    @Override
    boolean isFound() {
        return true;
    }
}
