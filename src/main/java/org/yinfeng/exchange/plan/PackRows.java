package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.pack.Pack;
import org.yinfeng.exchange.pack.PackCells;
import org.yinfeng.exchange.plan.PackSheet.Edited;
import org.yinfeng.exchange.reading.Cells;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Texts;

/**
 * Plans the rows of a returned pack three-way: what was sent, what came back, what the ledger holds now. Rows wait until all
 * files are read, because another pack may fill in the same cell; so the order of files does not matter.
 */
final class PackRows extends ProjectRows {
    private static final int MOST_NAMES = 10;

    private final Subjects subjects;
    private final PackSheet sent;
    private final PackCells words;
    private final Rules openRules;
    private final List<Row> data = new ArrayList<>();
    /** How often the sheet has a project, and as what. */
    private final Map<Long, List<String>> rowsOf = new HashMap<>();
    private Packs packs;
    private boolean blanksErase;

    PackRows(Source source, Header header, SheetRows rows, Units units, Subjects subjects, PackSheet sent) {
        super(source, header, rows, new Cells(0), units, subjects);
        this.subjects = subjects;
        this.sent = sent;
        this.words = new PackCells(Texts.of(sent.pack().language()));
        List<MappedColumn> open = header.columns().stream().filter(column -> sent.pack().columns().stream()
                .anyMatch(known -> known.open() && known.slot().equals(column.slot()))).toList();
        this.openRules = new Rules(new Header(header.kind(), header.from(), header.to(), open, header.unit(), header.year(),
                header.cutOff(), header.fingerprint(), List.of()));
    }

    @Override
    PackRows erasing(boolean erase) {
        blanksErase = erase;
        super.erasing(erase);
        return this;
    }

    Pack pack() {
        return sent.pack();
    }

    /** Keeps a row until all files are read. */
    void keep(Row row) {
        data.add(row);
        long id = sent.project(row);
        if (id > 0) {
            rowsOf.computeIfAbsent(id, key -> new ArrayList<>(1)).add(shown(row));
        }
    }

    /** Tells the packs of the import what this one fills in. */
    void tell(Packs all) {
        packs = all;
        data.forEach(row -> tell(row, sent.project(row)));
    }

    private void tell(Row row, long id) {
        if (id > 0) {
            for (Edited cell : sent.edited(row, id)) {
                if (cell.open() && !cell.isBad() && cell.value() != null) {
                    packs.fill(id, cell.column().slot(), cell.value());
                }
            }
        }
    }

    private static String shown(Row row) {
        return IntStream.range(0, row.width()).mapToObj(row::shown).collect(Collectors.joining("\u001F"));
    }

    /** Plans the rows that were kept. */
    void settle() {
        data.forEach(this::row);
        data.clear();
        finish();
        List<Long> gone = sent.pack().base().keySet().stream().filter(id -> !rowsOf.containsKey(id)).toList();
        if (!gone.isEmpty()) {
            String names = gone.stream().limit(MOST_NAMES).map(id -> sent.sent(id, Field.NAME)).collect(Collectors.joining("、"));
            remark(Message.of("pack.warn.missing", gone.size(), names));
        }
        long moved = sent.pack().base().keySet().stream().map(this::ours).filter(Objects::nonNull).filter(this::movedOn).count();
        if (moved > 0) {
            remark(Message.of("pack.warn.older", sent.pack().revision(), moved));
        }
    }

    private void remark(Message what) {
        rows.problem(Problem.warning(new Problem.Place(file, sheet, 0, null, null), what));
    }

    /** Whether the ledger says something else of a project than what was sent. */
    private boolean movedOn(Project project) {
        List<String> base = sent.pack().base().get(project.id());
        return IntStream.range(0, base.size()).anyMatch(at ->
                !words.shown(PackCells.value(project, sent.pack().columns().get(at).slot())).equals(base.get(at)));
    }

    /** The ledger's project of a number, null where it is gone or another one. */
    private Project ours(long id) {
        Project project = subjects.ofLedger(id);
        if (project == null) {
            return null;
        }
        String code = sent.sent(id, Field.CODE);
        boolean same = code.equals(words.shown(project.key())) || sent.sent(id, Field.NAME).equals(words.shown(project.name()));
        return same ? project : null;
    }

    /** Whether at least half of what was sent is in the ledger. */
    boolean isOfThisLedger() {
        long known = sent.pack().base().keySet().stream().map(this::ours).filter(Objects::nonNull).count();
        return known * 2 >= sent.pack().base().size();
    }

    @Override
    void plan(Row row) {
        long id = sent.project(row);
        MappedColumn at = header.column(Field.NAME.key());
        if (id == PackSheet.NEW) {
            super.plan(row);
            return;
        }
        if (id == PackSheet.UNKNOWN) {
            error(row, at, Message.of("pack.bad.number"));
            put(row, Fate.REJECTED, LongIndex.NONE, null);
            return;
        }
        Project project = ours(id);
        if (project == null) {
            rows.skip(row, Message.of("pack.skip.gone"));
        } else if (rowsOf.get(id).stream().distinct().count() > 1) {
            error(row, at, Message.of("pack.bad.twice"));
            put(row, Fate.REJECTED, id, null);
        } else {
            compare(row, project, sent.edited(row, id));
        }
    }

    private void compare(Row row, Project project, List<Edited> edited) {
        Taking taking = new Taking(row, project);
        edited.forEach(taking::cell);
        Project patch = taking.patch.build();
        if (!failed && !Patches.isEmpty(patch)) {
            openRules.check(this, row, Patches.apply(project, patch, slot -> true), project);
        }
        if (project.get(Field.REGION) != null) {
            rows.region(project.get(Field.REGION));
        }
        boolean nothing = Patches.isEmpty(patch) && taking.clashes.isEmpty() && taking.erased == 0;
        if (failed) {
            put(row, Fate.REJECTED, project.id(), null);
            return;
        }
        put(row, nothing ? Fate.SAME : Fate.CHANGED, project.id(), nothing ? null : patch);
        if (taking.erased != 0) {
            rows.erasing(taking.erased);
        }
        if (!taking.clashes.isEmpty()) {
            rows.clashes(taking.clashes, taking.theirs.build());
        }
    }

    /** What is taken of one row's edited cells, and what is not. */
    private final class Taking {
        private final Row row;
        private final Project project;
        private final Project.Builder patch = Project.builder();
        private final Project.Builder theirs = Project.builder();
        private final List<Clash> clashes = new ArrayList<>();
        private long erased;
        private Project months = Project.builder().build();
        private Project monthsOfTheirs = months;

        Taking(Row row, Project project) {
            this.row = row;
            this.project = project;
        }

        void cell(Edited cell) {
            Slot slot = cell.column().slot();
            Object ours = PackCells.value(project, slot);
            boolean unmoved = words.shown(ours).equals(cell.sentText()) || Objects.equals(ours, cell.sent());
            if (!cell.open()) {
                locked(cell, ours);
            } else if (cell.isBad()) {
                taken(row, cell.column(), cell.read());
            } else if (cell.value() == null) {
                blanked(cell, ours, unmoved);
            } else if (!cell.value().equals(ours)) {
                taken(row, cell.column(), cell.read());
                if (unmoved && !packs.isTorn(project.id(), slot)) {
                    months = set(patch, months, slot, cell.value());
                } else {
                    clash(cell, ours);
                }
            }
        }

        /** A row under another code is about another project: nothing of it is taken. */
        private void locked(Edited cell, Object ours) {
            if (Objects.equals(cell.value(), ours) && !cell.isBad()) {
                return;
            }
            Field<?> field = cell.column().slot().field();
            boolean identity = field == Field.CODE || field == Field.NAME && sent.sent(project.id(), Field.CODE).isEmpty();
            if (identity) {
                error(row, cell.column(), Message.of("pack.bad.identity", said(cell.sentText())));
            } else {
                warn(row, cell.column(), Message.of("pack.warn.locked", said(cell.sentText())));
            }
        }

        private void blanked(Edited cell, Object ours, boolean unmoved) {
            Slot slot = cell.column().slot();
            if (ours != null && blanksErase && unmoved && slot.field() != null && slot.field() != Field.STATUS) {
                erased |= 1L << slot.field().ordinal();
            } else if (ours != null) {
                warn(row, cell.column(), Message.of("pack.warn.blanked", words.shown(ours)));
            }
        }

        private void clash(Edited cell, Object ours) {
            Slot slot = cell.column().slot();
            clashes.add(new Clash(slot, cell.sent(), ours, cell.value()));
            monthsOfTheirs = set(theirs, monthsOfTheirs, slot, cell.value());
            String key = packs.isTorn(project.id(), slot) ? "pack.warn.torn" : "pack.warn.clash";
            warn(row, cell.column(), Message.of(key, said(cell.sentText()), said(words.shown(ours)), words.shown(cell.value())));
        }

        private static String said(String text) {
            return text.isEmpty() ? "—" : text;
        }

        private Project set(Project.Builder builder, Project gathered, Slot slot, Object value) {
            if (!slot.isMonth()) {
                builder.set(slot.field(), value);
                return gathered;
            }
            Project more = gathered.withInvested(gathered.invested().with(Promise.month(slot.month()), (Money) value));
            builder.invested(more.invested());
            return more;
        }
    }
}
