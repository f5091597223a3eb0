package org.yinfeng.desk.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.query.Condition;
import org.yinfeng.ledger.query.Order;
import org.yinfeng.ledger.query.Query;
import org.yinfeng.ledger.query.Reading;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.project.Problem;

/**
 * The list of projects: ledger, view, conditions, searched words and order in; the rows that are seen out. Follows the
 * session and the workspace; found on the window's thread while that is quick, else on the work thread, and a late answer is
 * dropped.
 */
public final class ListModel {
    /** The columns of a view nobody has arranged. */
    static final String COLUMNS = "name,region,stage,plannedWan,signed,promisedStart,started,promisedProduction,production,overdueMonths";

    private final LedgerSession session;
    private final Workspace workspace;
    private final Views views;
    private final Finding finding;
    private final Selection selection = new Selection();
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<String, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<ColumnLayout> layout = new SimpleObjectProperty<>();
    private Vocabulary vocabulary;
    private Query query = Query.ALL;
    private Query searched = Query.ALL;
    private ProjectSet among;
    private List<Order> orders = List.of();

    public ListModel(LedgerSession session, Workspace workspace, Preferences preferences) {
        this.session = session;
        this.workspace = workspace;
        this.views = new Views(preferences);
        this.finding = new Finding(session.background());
        speak();
        open(views().get(0));
        session.ledgerProperty().addListener((property, before, after) -> refresh());
        workspace.asOfProperty().addListener((property, before, after) -> dateMoved());
        workspace.unitProperty().addListener((property, before, after) -> relist());
        workspace.textsProperty().addListener((property, before, after) -> {
            speak();
            refresh();
        });
        finding.prepareSort(session.ledger());
    }

    /** Makes a ledger's first search quick, on the work thread; for when it has just been opened. */
    public static void prepare(LedgerSession session) {
        Finding.prepareSearch(session.background(), session.ledger());
    }

    private void speak() {
        vocabulary = Vocabulary.of(workspace.texts(), DerivedColumns.all());
    }

    /** What is seen: rows in order, columns, date, unit; what is exported and printed. */
    public ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    public Listing listing() {
        return listing.get();
    }

    public LedgerSession session() {
        return session;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Selection selection() {
        return selection;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** How many projects each view shows, by its id; a view that is still being counted is absent. */
    public ReadOnlyObjectProperty<Map<String, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** What was not understood of the searched text. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ColumnLayout> layoutProperty() {
        return layout;
    }

    public List<View> views() {
        return views.all(workspace.asOf());
    }

    public Query query() {
        return query;
    }

    public boolean isFiltered() {
        return listing.get().rows().length < session.ledger().projects().size();
    }

    /** Whether conditions or words hide anything on top of the view's own. */
    public boolean isSearched() {
        return !searched.isAll() || among != null;
    }

    /** The order's first key, or null for the ledger's own order. */
    public Order order() {
        return orders.isEmpty() ? null : orders.get(0);
    }

    /** Opens a tab as it was last arranged. */
    public void open(View opened) {
        among = null;
        view.set(opened);
        query = Query.parse(opened.query(), vocabulary).value();
        Views.Arrangement arrangement = views.arrangement(opened);
        layout.set(ColumnLayout.parse(arrangement.columns() == null ? COLUMNS : arrangement.columns(), known()));
        orders = parseOrder(arrangement.sort() == null ? "" : arrangement.sort());
        refresh();
    }

    /** Shows the projects of a query from elsewhere, in the tab of all projects. */
    public void open(String text) {
        among = null;
        view.set(views().get(0));
        searched = Query.ALL;
        query = Query.parse(text, vocabulary).value();
        refresh();
    }

    /** Shows exactly these projects, the one in focus that the set names, in the tab of all projects. */
    public void open(ProjectSet projects) {
        view.set(views().get(0));
        searched = Query.ALL;
        query = Query.ALL;
        among = projects;
        refresh();
        selectIn(projects);
    }

    private void selectIn(ProjectSet projects) {
        int row = projects.first() == 0 ? -1 : session.ledger().projects().row(projects.first());
        int[] rows = listing.get().rows();
        for (int position = 0; row >= 0 && position < rows.length; position++) {
            if (rows[position] == row) {
                selection.select(position);
                return;
            }
        }
    }

    /** The projects that a figure was made of, to which the list is narrowed; null when it is not. */
    public ProjectSet among() {
        return among;
    }

    /** Widens the list beyond the figure's projects again. */
    public void leaveAmong() {
        among = null;
        refresh();
    }

    private java.util.Set<String> known() {
        return vocabulary.columns().stream().map(Column::key).collect(Collectors.toSet());
    }

    private List<Order> parseOrder(String text) {
        String[] parts = text.split(" ");
        Column column = parts[0].isEmpty() ? null : vocabulary.column(parts[0]);
        return column == null ? List.of() : List.of(new Order(column, parts.length > 1));
    }

    /** The search field's text: words narrow what the conditions leave. */
    public void search(String text) {
        Reading<Query> reading = Query.parse(text, vocabulary);
        problems.set(reading.problems());
        if (!reading.value().equals(searched)) {
            searched = reading.value();
            find();
        }
    }

    public void setQuery(Query newQuery) {
        query = newQuery;
        if (!view.get().isBuiltIn()) {
            view.set(new View(view.get().id(), view.get().name(), query.toText()));
            views.write(view.get());
        }
        refresh();
    }

    /** Takes one chip away, be it of the view's conditions or typed into the search field. */
    public void remove(Condition condition) {
        searched = searched.without(condition);
        setQuery(query.without(condition));
    }

    /** The conditions on fields that are in force, as chips. */
    public List<Condition> chips() {
        return effective().chips();
    }

    private Query effective() {
        return query.withWords(searched);
    }

    /** Shows every project again. */
    public void showAll() {
        searched = Query.ALL;
        among = null;
        open(views().get(0));
        setQuery(Query.ALL);
    }

    /** Sorts by a column; once more turns the order round, a third time gives the ledger's own order back. */
    public void sort(String key) {
        Order order = order();
        Column column = vocabulary.column(key);
        boolean amount = Comparable.class.isAssignableFrom(column.type()) && column.type() == org.yinfeng.project.Money.class;
        if (order == null || !order.column().equals(column)) {
            orders = List.of(new Order(column, amount));
        } else if (order.falling() == amount) {
            orders = List.of(new Order(column, !amount));
        } else {
            orders = List.of();
        }
        remember();
        find();
    }

    public void arrange(ColumnLayout newLayout) {
        layout.set(newLayout);
        remember();
        relist();
    }

    private void remember() {
        String sort = orders.isEmpty() ? null
                : orders.get(0).column().key() + (orders.get(0).falling() ? " falling" : "");
        views.arrange(view.get(), new Views.Arrangement(layout.get().text(), sort));
    }

    /** Keeps the list as it stands, words included, as a tab of its own. */
    public void saveView(String name) {
        String sort = orders.isEmpty() ? null : orders.get(0).column().key() + (orders.get(0).falling() ? " falling" : "");
        View saved = views.add(name, effective().toText(), new Views.Arrangement(layout.get().text(), sort));
        searched = Query.ALL;
        open(saved);
    }

    public void renameView(View renamed, String name) {
        View changed = new View(renamed.id(), name, renamed.query());
        views.write(changed);
        if (view.get().id().equals(changed.id())) {
            view.set(changed);
        }
        recount();
    }

    public void removeView(View removed) {
        views.remove(removed);
        if (view.get().id().equals(removed.id())) {
            open(views().get(0));
        } else {
            recount();
        }
    }

    private void dateMoved() {
        View now = view.get();
        Optional<View> moved = views().stream().filter(other -> other.id().equals(now.id())).findFirst();
        if (now.isBuiltIn() && query.toText().equals(Query.parse(now.query(), vocabulary).value().toText())) {
            moved.ifPresent(other -> {
                view.set(other);
                query = Query.parse(other.query(), vocabulary).value();
            });
        }
        refresh();
    }

    /** Finds the rows anew. */
    public void refresh() {
        find();
        recount();
    }

    private void find() {
        Ledger ledger = session.ledger();
        if (listing.get() == null) {
            // A large ledger's first rows come later: until then the list is there and empty.
            show(ledger, new int[0]);
        }
        finding.find(new Finding.Question(ledger, effective(), orders, workspace.asOf(), vocabulary),
                rows -> show(ledger, among == null ? rows : among.of(rows, ledger.projects())));
    }

    private void show(Ledger ledger, int[] rows) {
        selection.follow(rows, ledger.projects()::id);
        listing.set(new Listing(view.get().title(workspace.texts()), ledger, rows, columns(), workspace.asOf(), workspace.unit()));
    }

    private void relist() {
        Listing now = listing.get();
        listing.set(new Listing(now.title(), now.ledger(), now.rows(), columns(), workspace.asOf(), workspace.unit()));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String key : layout.get().keys()) {
            columns.add(vocabulary.column(key));
        }
        return columns;
    }

    private void recount() {
        finding.count(new Finding.Question(session.ledger(), Query.ALL, List.of(), workspace.asOf(), vocabulary), views(),
                counts::set);
    }
}
