package org.ringfence.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.Workspace;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.ui.check.EditedPaperCard;
import org.ringfence.ui.field.SearchBox;
import org.ringfence.ui.form.Tiles;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;

/** Every paper that the register can give: which, for whom, what will be in it, and writing it. */
public final class ReportsPage implements Page {
  private final PageServices services;
  private final VBox content = Layout.column("step-body");
  private final VBox audience = Layout.column("fields");
  private final PlanCard plan;
  private final Node node;
  private final CheckBox workings;
  private final CheckBox dpia;
  private final CheckBox appendix;
  private String name = "";
  private int asked;

  /** Reads which assessments there are. */
  public ReportsPage(PageServices services) {
    this.services = services;
    this.plan = new PlanCard(services.words());
    this.workings = new CheckBox(words().say("order.workings"));
    workings.setWrapText(true);
    this.dpia = new CheckBox(words().say("order.dpia"));
    dpia.setWrapText(true);
    this.appendix = new CheckBox(words().say("order.appendix"));
    appendix.setWrapText(true);
    this.node =
        Layout.scrolling(
            Layout.column("page", Layout.text(words().say("reports.title"), "page-title"), content),
            "page-scroll");
    services.background().read(() -> found(services.workspace()), this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  /** Every assessment, and the one that somebody worked at last. */
  private record Found(List<RegisterEntry> entries, Optional<RegisterEntry> last) {}

  private static Found found(Workspace workspace) {
    return new Found(workspace.entries(), workspace.lastOpened());
  }

  private void show(Found found) {
    if (found.entries().isEmpty()) {
      content.getChildren().setAll(nothing());
      return;
    }
    var order = new OrderViewModel(found.entries(), found.last());
    var write = new WriteCard(services, order, () -> name, () -> look(order));
    content
        .getChildren()
        .setAll(
            Layout.column(
                "card",
                Layout.text(words().say("order.kind"), "card-heading"),
                kinds(order, write)),
            Layout.column(
                "card", Layout.text(words().say("order.audience"), "card-heading"), audience),
            write.node(),
            plan.node(),
            new EditedPaperCard(services).node());
    workings.setOnAction(
        event -> {
          order.workings(workings.isSelected());
          look(order);
        });
    dpia.setOnAction(
        event -> {
          order.dpia(dpia.isSelected());
          look(order);
        });
    appendix.setOnAction(event -> order.appendix(appendix.isSelected()));
    changed(order, write);
  }

  private Node nothing() {
    return Layout.column(
        "card empty",
        Layout.icon(Feather.FILE_TEXT, "empty-icon"),
        Layout.text(words().say("reports.empty.title"), "empty-title"),
        Layout.text(words().say("reports.empty.text"), "empty-text"));
  }

  private Node kinds(OrderViewModel order, WriteCard write) {
    var tiles =
        new Tiles<PaperKind>(
            words(),
            kind -> {
              order.choose(kind);
              changed(order, write);
            });
    for (var kind : PaperKind.values()) {
      var key = "order.kind." + kind.id();
      tiles.add(kind, words().say(key), words().say(key + ".text"), kind == order.kind());
    }
    return tiles.node();
  }

  /** Another paper has other editions and is about something else. */
  private void changed(OrderViewModel order, WriteCard write) {
    audience
        .getChildren()
        .setAll(subject(order, write), editions(order, write), appendix, workings, dpia);
    write.update();
    look(order);
  }

  private Node editions(OrderViewModel order, WriteCard write) {
    var tiles =
        new Tiles<Edition>(
            words(),
            edition -> {
              order.choose(edition);
              another(order, write);
            });
    for (var edition : order.editions()) {
      var family = order.kind() == PaperKind.COMMITTEE ? "order.part." : "order.edition.";
      var key = family + edition.id();
      tiles.add(edition, words().say(key), words().say(key + ".text"), edition == order.edition());
    }
    return tiles.node();
  }

  private Node subject(OrderViewModel order, WriteCard write) {
    return order.isAboutOne()
        ? picked(
            "reports.which",
            order.entries(),
            order.entry(),
            this::name,
            entry -> {
              order.choose(entry);
              another(order, write);
            })
        : picked(
            "order.organisation",
            order.organisations(),
            order.organisation(),
            organisation -> organisation.name(),
            organisation -> {
              order.choose(organisation);
              another(order, write);
            });
  }

  /** What was written before is not the paper that is chosen now. */
  private void another(OrderViewModel order, WriteCard write) {
    write.update();
    look(order);
  }

  private <T> Node picked(
      String key, List<T> things, T now, Function<T, String> names, Consumer<T> chosen) {
    return new SearchBox<>(words().say(key), words(), things, now, names, chosen).node();
  }

  /** Asks what will be in the paper; an answer that somebody no longer waits for is dropped. */
  private void look(OrderViewModel order) {
    Layout.show(workings, order.hasWorkings());
    Layout.show(dpia, order.hasDpia());
    Layout.show(appendix, order.hasAppendix());
    var what = order.order();
    asked++;
    var number = asked;
    plan.busy();
    services
        .background()
        .attempt(
            () -> services.workspace().publishing().plan(what),
            outcome -> {
              if (number == asked) {
                looked(outcome);
              }
            });
  }

  private void looked(Outcome<PaperPlan> outcome) {
    if (outcome instanceof Outcome.Done<PaperPlan>(var known)) {
      name = known.fileName();
    }
    plan.show(outcome);
  }

  private String name(RegisterEntry entry) {
    return words()
        .say(
            "reports.entry",
            entry.organisation().name(),
            entry.site().name(),
            entry.installation(),
            entry.assessedOn(),
            entry.revision());
  }

  private Messages words() {
    return services.words();
  }
}
