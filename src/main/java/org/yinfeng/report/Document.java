package org.yinfeng.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Pages that belong together, with what a file says about itself.
 *
 * @param author the office
 * @param date the day it was compiled
 */
public record Document(String title, String subject, String author, LocalDate date, List<Page> pages) {
    public Document {
        pages = List.copyOf(pages);
    }

    /** The pages from one number to another, counted from 1, both included. */
    public Document part(int from, int to) {
        return new Document(title, subject, author, date, pages.subList(Math.max(1, from) - 1, Math.min(pages.size(), to)));
    }
}
