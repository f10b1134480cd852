package org.ringfence.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.estate.BandStrip;
import org.ringfence.ui.estate.ChosenBar;
import org.ringfence.ui.estate.ColumnMenu;
import org.ringfence.ui.estate.EstateMenu;
import org.ringfence.ui.estate.EstateRow;
import org.ringfence.ui.estate.EstateTable;
import org.ringfence.ui.estate.EstateViewModel;
import org.ringfence.ui.estate.EstateWords;
import org.ringfence.ui.estate.FilterChips;
import org.ringfence.ui.estate.NextCard;
import org.ringfence.ui.estate.StandingCard;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.scale.BandScale;

/** Lays the heading, the strip, the table and the cards of an estate beside each other. */
final class EstateSection {
  /** In letters, how wide the ways to begin are beside each other. */
  private static final double WAYS = 19.5;

  private static final int BENEATH_TOOLS = 2;
  private static final String COLUMNS = "columns";

  private final PageServices services;
  private final EstateWords said;
  private final EstateViewModel model;
  private final TextField search;
  private final EstateTable table;
  private final ColumnMenu columns;
  private final Label title = Layout.text("", "page-title");
  private final VBox resume = Layout.column("resume-place");
  private final VBox node = Layout.column("estate");
  private final Node remarks;
  private final Node header;

  /**
   * What is done with rows.
   *
   * @param open shows an assessment at a step
   * @param revise opens a new revision
   * @param write writes papers of several
   * @param give gives what comes next of several to somebody
   * @param away puts several away, or takes back those that are
   * @param begin shows the form for a new installation
   */
  record Doing(
      BiConsumer<EstateRow, String> open,
      Consumer<EstateRow> revise,
      Consumer<List<EstateRow>> write,
      Consumer<List<EstateRow>> give,
      Consumer<List<EstateRow>> away,
      Runnable begin) {}

  /**
   * Where somebody was.
   *
   * @param go goes there again
   */
  record Resume(EstateRow row, Runnable go) {}

  EstateSection(PageServices services, Doing doing, HomeActions actions, Node remarks) {
    this.services = services;
    this.remarks = remarks;
    var scale = new BandScale(services.workspace().method().bands());
    this.said = new EstateWords(words(), services.wording(), scale);
    this.model = new EstateViewModel(scale, services.today());
    this.search = InputFields.line(words().say("home.search"));
    search.setAccessibleText(words().say("home.search"));
    search.setId("find");
    search.textProperty().subscribe(model::type);
    this.table =
        new EstateTable(
            words(),
            said,
            model,
            search.fontProperty(),
            row -> doing.open().accept(row, ""),
            new EstateMenu(
                words(),
                this::selected,
                new EstateMenu.Doing(
                    doing.open(), doing.revise(), doing.write(), doing.give(), doing.away())));
    this.columns = new ColumnMenu(words(), table, this::remember);
    this.header = header(actions, doing.begin());
    var foot = new ChosenBar(words(), table, doing.write(), doing.give(), doing.away());
    var list = Layout.column("card estate-card", table.node(), foot.node());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    var next = Layout.column("estate-next", nextCard(doing), resume);
    var standing = Layout.column("estate-standing", new StandingCard(words(), said, model).node());
    var parts = new EstateParts(list, next, standing, search.fontProperty());
    VBox.setVgrow(parts, Priority.ALWAYS);
    node.getChildren()
        .setAll(
            header,
            tools(),
            remarks,
            new FilterChips(words(), said, model, this::showAll).node(),
            parts);
  }

  /** All of it. */
  Node node() {
    return node;
  }

  /** The heading with the ways to begin, for a page that shows no installation. */
  Node header() {
    title.setText(words().say("home.title"));
    return header;
  }

  /** What there is to say, for a page that shows no installation. */
  Node remarks() {
    return remarks;
  }

  /** How it says things. */
  EstateWords said() {
    return said;
  }

  /** Goes to where a site is looked for; whether that is on the screen. */
  boolean find() {
    search.requestFocus();
    search.selectAll();
    return node.getScene() != null;
  }

  /** Shows the columns that were chosen before. */
  void columns(String kept) {
    columns.choose(kept);
  }

  /** Shows these installations, and the way back to where somebody was. */
  void show(List<EstateRow> rows, Optional<Resume> was) {
    if (!node.getChildren().contains(header)) {
      node.getChildren().addFirst(header);
      node.getChildren().add(BENEATH_TOOLS, remarks);
    }
    model.show(rows);
    title.setText(said.heading(model.figuresProperty().get()));
    resume.getChildren().setAll(was.map(this::resume).stream().toList());
    Layout.show(resume, was.isPresent());
  }

  private List<EstateRow> selected() {
    return table.selected();
  }

  private void remember(String chosen) {
    services
        .background()
        .read(
            () -> {
              services.workspace().prefer(COLUMNS, chosen);
              return chosen;
            },
            _ -> {});
  }

  private void showAll() {
    search.clear();
    model.showAll();
  }

  private Node header(HomeActions actions, Runnable begin) {
    var start = Layout.button(Feather.PLUS, words().say("home.new"), "accent", begin);
    start.setId("new-assessment");
    FlowPane ways = Layout.flow("button-flow", start, actions.menu());
    ways.prefWrapLengthProperty()
        .bind(actions.menu().fontProperty().map(font -> WAYS * font.getSize()));
    return Layout.row("page-header", Layout.growing(title), ways);
  }

  private Node nextCard(Doing doing) {
    return new NextCard(words(), said, model, doing.open()).node();
  }

  private Node tools() {
    search.getStyleClass().add("estate-find");
    return Layout.textRow(
        "estate-tools",
        new BandStrip(words(), said, model).node(),
        Layout.row("estate-tools", Layout.growing(search), columns.node()));
  }

  private Node resume(Resume was) {
    var go = Layout.button(words().say("home.resume.button"), "button-outlined", was.go());
    go.setAccessibleHelp(said.name(was.row()));
    return Layout.textRow(
        "card resume",
        Layout.growing(
            Layout.column(
                "resume-words",
                Layout.text(words().say("home.resume"), "muted small-text"),
                Layout.text(said.name(was.row()), "card-title"))),
        go);
  }

  private Messages words() {
    return services.words();
  }
}
