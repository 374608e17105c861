/** The newsroom over HTTP. */
package org.amparo.examples.newsroom;
