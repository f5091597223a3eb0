package org.yinfeng.project;

/** The furthest event a project has passed at a date; read from the dates, never typed. */
public enum Stage {
    IN_TALKS, SIGNED, STARTED, COMPLETED, IN_PRODUCTION
}
