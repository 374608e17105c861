package org.amparo.json.hosts;

import java.util.Set;
import org.amparo.json.jackson2.AmparoModule;

/** The suite on Jackson 2. */
class Jackson2ModuleTest extends ModuleSuite {

    @Override
    Host host(Set<Host.Setting> settings) {
        return new Jackson2Host(settings);
    }

    /** Not on the module path: amparo-json cannot provide it there to a databind that may be absent. */
    @Override
    boolean isFound() {
        return !AmparoModule.class.getModule().isNamed();
    }
}
