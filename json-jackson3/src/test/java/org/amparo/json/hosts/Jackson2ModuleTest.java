package org.amparo.json.hosts;

import java.util.Set;

/** The suite on Jackson 2. */
class Jackson2ModuleTest extends ModuleSuite {

    @Override
    Host host(Set<Host.Setting> settings) {
        return new Jackson2Host(settings);
    }
}
