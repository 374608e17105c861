package org.amparo.feed;

import java.util.Map;

/**
 * A program that somebody reads feeds with, by the rules of one that exists: what it takes of a file, by what it knows
 * an entry again, and what it replaces then. Each class names the sources that it follows.
 */
interface Subscriber {

    /**
     * What it has of an item.
     *
     * @param words the title and the text, and whatever else it shows
     */
    record Entry(String url, String words) {

        @Override
        public String toString() {
            return url + " " + words;
        }
    }

    /** Asks for a file, and takes what it finds in it. */
    void poll(String file);

    /** All that it has, by what it knows it by. */
    Map<String, Entry> entries();
}
