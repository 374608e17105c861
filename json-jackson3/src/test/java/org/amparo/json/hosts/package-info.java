/**
 * One suite for both modules: {@link org.amparo.json.hosts.ModuleSuite} asks a {@link org.amparo.json.hosts.Host}, and
 * knows neither Jackson.
 */
package org.amparo.json.hosts;
