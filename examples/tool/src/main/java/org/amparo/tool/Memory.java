package org.amparo.tool;

import java.lang.ref.WeakReference;
import java.util.OptionalLong;

/** The memory that a command may take. */
interface Memory {

    /** The most bytes. */
    long most();

    /** The bytes in use that will stay in use; empty if nobody can tell. */
    OptionalLong inUse();

    /** The memory of this process. */
    static Memory ofProcess() {
        return new Memory() {
            @Override
            public long most() {
                return Runtime.getRuntime().maxMemory();
            }

            @Override
            public OptionalLong inUse() {
                WeakReference<Object> garbage = new WeakReference<>(new Object());
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                // The JVM can be told not to collect when it is asked to.
                return garbage.get() == null
                        ? OptionalLong.of(runtime.totalMemory() - runtime.freeMemory())
                        : OptionalLong.empty();
            }
        };
    }
}
