/**
 * One suite for both modules: {@link org.amparo.json.hosts.ModuleSuite} asks a {@link org.amparo.json.hosts.Host}, and
 * knows neither Jackson. It runs here on the class path; {@code integration-tests} makes a module of this package, and
 * runs it among the jars on the module path.
 */
package org.amparo.json.hosts;
