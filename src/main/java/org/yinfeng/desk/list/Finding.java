package org.yinfeng.desk.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfeng.desk.Background;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.query.Order;
import org.yinfeng.ledger.query.Query;
import org.yinfeng.ledger.query.Search;
import org.yinfeng.ledger.query.Sorter;
import org.yinfeng.ledger.query.Vocabulary;

/**
 * Finds and counts rows: a small ledger at once, a large one on the work thread. Questions are numbered, and the answer to
 * one that was overtaken is dropped.
 */
final class Finding {
    /** Up to this size a search takes less than a frame and is done where it is asked. */
    static final int QUICK = 200_000;
    /** The counts on tabs may come a little later than the list. */
    static final int QUICK_COUNT = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(Finding.class);

    private final Background background;
    private final Seeker now = new Seeker();
    private final Seeker elsewhere = new Seeker();
    private long asked;
    private long counted;

    Finding(Background background) {
        this.background = background;
    }

    record Question(Ledger ledger, Query query, List<Order> orders, LocalDate asOf, Vocabulary vocabulary) {
        Question of(Query other) {
            return new Question(ledger, other, orders, asOf, vocabulary);
        }
    }

    /** Makes what a first search would make, on the work thread, so that the first keystroke is as quick as the second. */
    static void prepareSearch(Background background, Ledger ledger) {
        background.run(Background.Line.WORK, () -> {
            Search.prepare(ledger.projects());
            return ledger;
        }, done -> { }, failure -> LOG.warn("search was not prepared", failure));
    }

    /** Makes what a first sort by name would make, on the work thread, in the sorter that will be asked. */
    void prepareSort(Ledger ledger) {
        boolean quick = ledger.projects().size() <= QUICK;
        background.run(Background.Line.WORK, () -> {
            Sorter sorter = quick ? new Sorter() : elsewhere.sorter;
            sorter.prepare(ledger.projects());
            return sorter;
        }, sorter -> now.sorter = quick ? sorter : now.sorter, failure -> LOG.warn("sorting was not prepared", failure));
    }

    void find(Question question, Consumer<int[]> found) {
        long number = ++asked;
        if (question.ledger().projects().size() <= QUICK) {
            found.accept(now.seek(question));
            return;
        }
        background.run(Background.Line.WORK, () -> elsewhere.seek(question), rows -> {
            if (number == asked) {
                found.accept(rows);
            }
        }, failure -> LOG.error("search failed: {}", question.query().toText(), failure));
    }

    void count(Question question, List<View> views, Consumer<Map<String, Integer>> done) {
        long number = ++counted;
        if (question.ledger().projects().size() <= QUICK_COUNT) {
            done.accept(counts(new Seeker(), question, views));
            return;
        }
        background.run(Background.Line.WORK, () -> counts(elsewhere, question, views), counts -> {
            if (number == counted) {
                done.accept(counts);
            }
        }, failure -> LOG.error("counting views failed", failure));
    }

    private static Map<String, Integer> counts(Seeker seeker, Question question, List<View> views) {
        Map<String, Integer> counts = new HashMap<>();
        for (View view : views) {
            Query query = Query.parse(view.query(), question.vocabulary()).value();
            counts.put(view.id(), query.isAll() ? question.ledger().projects().size() : seeker.count(question.of(query)));
        }
        return counts;
    }

    /** A search and a sorter of one thread, with what they keep from the last time. */
    private static final class Seeker {
        private Sorter sorter = new Sorter();
        private Vocabulary vocabulary;
        private Search search;

        int[] seek(Question question) {
            int[] rows = search(question).rows(question.query(), question.ledger().projects(), question.asOf());
            return question.orders().isEmpty() ? rows
                    : sorter.sort(question.ledger().projects(), rows, question.orders(), question.asOf());
        }

        int count(Question question) {
            return new Search(question.vocabulary()).rows(question.query(), question.ledger().projects(), question.asOf()).length;
        }

        private Search search(Question question) {
            if (vocabulary != question.vocabulary()) {
                vocabulary = question.vocabulary();
                search = new Search(vocabulary);
            }
            return search;
        }
    }
}
