package org.ringfence.ui.papers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.Workspace;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.SavedLabel;

/** A council's books, one at a time: what its papers need besides its assessments. */
public final class CouncilPage implements Page {
  private enum Tab {
    COMMITTEE("council.committee"),
    COSTS("council.costs"),
    ACTIONS("council.actions"),
    WITHHELD("council.withheld"),
    REQUESTS("council.requests"),
    REFUSALS("council.refusals");

    private final String key;

    Tab(String key) {
      this.key = key;
    }
  }

  private final PageServices services;
  private final SavedRecords keeping;
  private final VBox content = Layout.column("step-body");
  private final VBox place = Layout.column("step-body");
  private final Node node;
  private Tab tab = Tab.COMMITTEE;
  private Optional<Organisation> body = Optional.empty();
  private Optional<RecordsForm> part = Optional.empty();

  /** Reads whose books there are. */
  public CouncilPage(PageServices services) {
    this.services = services;
    this.keeping = new SavedRecords(services.background());
    this.node =
        Layout.scrolling(
            Layout.column(
                "page",
                Layout.row(
                    "title-row",
                    Layout.growing(Layout.text(words().say("council.title"), "page-title")),
                    new SavedLabel(words(), keeping.unsaved()).node()),
                Layout.text(words().say("council.intro"), "step-intro"),
                content),
            "page-scroll");
    services.background().read(() -> found(services.workspace()), this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void flush() {
    part.ifPresent(RecordsForm::flush);
  }

  @Override
  public boolean isLosing() {
    return keeping.unsaved().isLosing();
  }

  /** Every organisation, and the one whose assessment somebody worked at last. */
  private record Found(List<Organisation> all, Optional<Organisation> last) {}

  private static Found found(Workspace workspace) {
    return new Found(
        workspace.books().organisations().all(),
        workspace.lastOpened().map(RegisterEntry::organisation));
  }

  private void show(Found found) {
    var all = found.all();
    if (all.isEmpty()) {
      content
          .getChildren()
          .setAll(
              Layout.column(
                  "card empty",
                  Layout.icon(Feather.BOOK_OPEN, "empty-icon"),
                  Layout.text(words().say("council.empty.title"), "empty-title"),
                  Layout.text(words().say("council.empty.text"), "empty-text")));
      return;
    }
    var first = found.last().filter(all::contains).orElseGet(all::getFirst);
    body = Optional.of(first);
    if (all.size() > 1) {
      content.getChildren().add(whose(all, first));
    }
    content.getChildren().addAll(tabs(), place);
    turn();
  }

  private Node whose(List<Organisation> all, Organisation first) {
    var which = InputFields.pick(all, Organisation::name);
    which.setValue(first);
    which.valueProperty().addListener((property, before, now) -> chosen(now));
    return Layout.column("card", InputFields.labelled(words().say("council.which"), which));
  }

  private void chosen(@Nullable Organisation now) {
    if (now != null) {
      flush();
      body = Optional.of(now);
      turn();
    }
  }

  private Node tabs() {
    var row = Layout.flow("button-flow");
    var group = new ToggleGroup();
    for (var one : Tab.values()) {
      var button = new ToggleButton(words().say(one.key));
      button.setToggleGroup(group);
      button.setSelected(one == tab);
      InputFields.onChoice(button, () -> go(one));
      row.getChildren().add(button);
    }
    return row;
  }

  private void go(Tab to) {
    if (to != tab) {
      flush();
      tab = to;
      turn();
    }
  }

  private void turn() {
    var next = body.map(whose -> part(whose.id()));
    part = next;
    next.ifPresent(shown -> place.getChildren().setAll(shown.node()));
  }

  private RecordsForm part(String whose) {
    return switch (tab) {
      case COMMITTEE -> new CommitteePart(services, whose, keeping);
      case COSTS -> new CostsPart(services, whose, keeping);
      case ACTIONS -> new ActionsPart(services, whose);
      case WITHHELD -> new WithheldPart(services, whose);
      case REQUESTS -> new RequestsPart(services, whose);
      case REFUSALS -> new RefusalsPart(services, whose);
    };
  }

  private Messages words() {
    return services.words();
  }
}
