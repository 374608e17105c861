package org.amparo.submission;

/**
 * A question of a form.
 *
 * @param number its number in the form, such as {@code II.4}
 * @param text the question, in words of our own
 * @param topic what answers it
 */
record FormQuestion(String number, String text, Topic topic) {

    @Override
    public String toString() {
        return number;
    }
}
