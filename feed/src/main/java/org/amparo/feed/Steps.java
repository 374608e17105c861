package org.amparo.feed;

import java.io.IOException;

/** Is told of each step of a publication before it is taken, so that tests can make it fail. */
interface Steps {

    void before(String step) throws IOException;
}
