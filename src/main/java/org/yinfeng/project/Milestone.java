package org.yinfeng.project;

/** The four dated events of a project's life (签约 开工 竣工 投产), with the promise that three of them carry. */
public enum Milestone {
    SIGNED(Field.SIGNED, null, Stage.SIGNED),
    STARTED(Field.STARTED, Field.PROMISED_START, Stage.STARTED),
    COMPLETED(Field.COMPLETED, Field.PROMISED_COMPLETION, Stage.COMPLETED),
    IN_PRODUCTION(Field.PRODUCTION, Field.PROMISED_PRODUCTION, Stage.IN_PRODUCTION);

    private final Field<EventDate> date;
    private final Field<Promise> promise;
    private final Stage stage;

    Milestone(Field<EventDate> date, Field<Promise> promise, Stage stage) {
        this.date = date;
        this.promise = promise;
        this.stage = stage;
    }

    public Field<EventDate> date() {
        return date;
    }

    /** The promised month's field; null for the signing, which nobody promises. */
    public Field<Promise> promise() {
        return promise;
    }

    public Stage stage() {
        return stage;
    }
}
