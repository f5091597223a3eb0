package org.yinfeng.project;

/**
 * What is wrong with something a user gave, as a value: where, what, and what to do about it.
 *
 * @param place where it stands; {@link Place#NOWHERE} for a problem of the whole
 * @param toDo what helps, or null where the sentence says enough
 */
public record Problem(Severity severity, Place place, Message what, Message toDo) {
    /** An error keeps the thing out; a warning lets it in and says so. */
    public enum Severity {
        ERROR, WARNING
    }

    /**
     * A place in what the user gave, each part null where it does not apply.
     *
     * @param row counted from 1, as a spreadsheet shows it; 0 for none
     * @param value the text as it stood there
     */
    public record Place(String file, String sheet, int row, String column, String value) {
        public static final Place NOWHERE = new Place(null, null, 0, null, null);

        public static Place field(String column, String value) {
            return new Place(null, null, 0, column, value);
        }
    }

    public static Problem error(Place place, Message what) {
        return new Problem(Severity.ERROR, place, what, null);
    }

    public static Problem warning(Place place, Message what) {
        return new Problem(Severity.WARNING, place, what, null);
    }

    public Problem advising(Message advice) {
        return new Problem(severity, place, what, advice);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
