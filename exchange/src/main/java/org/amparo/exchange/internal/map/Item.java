package org.amparo.exchange.internal.map;

import java.util.Map;
import org.amparo.data.DataValue;

/**
 * What a cell, or one of the parts into which it is split, comes to.
 *
 * @param said the words of the cell, without white space at their ends
 * @param parts the values by the name of the part; the whole by an empty name. What is empty is absent
 */
public record Item(String said, Map<String, DataValue> parts) {}
