package org.ringfence.ui.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.installation.Facts;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;
import org.ringfence.ui.part.UnsavedChanges;
import org.ringfence.ui.question.ReopenedList;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardViewModel;

/** Lists the recorders and cameras, and says of each who made it. */
public final class EquipmentPage implements StepContent {
  private final EquipmentViewModel model;
  private final PageServices services;
  private final UnsavedChanges unsaved;
  private final Subscription watching;
  private FieldEdits edits;
  private final List<DeviceCard> cards = new ArrayList<>();
  private final VBox list = Layout.column("devices");
  private final VBox remarks = Layout.column("remarks");
  private final VBox gone = Layout.column("remarks");
  private final ReopenedList reopened;
  private final VBox node;
  private final Node adding;
  private final List<Device.Kind> shown = new ArrayList<>();

  /** The equipment of the wizard's assessment. */
  public EquipmentPage(WizardViewModel wizard, EquipmentViewModel model) {
    this.model = model;
    this.unsaved = wizard.unsaved();
    this.edits = new FieldEdits(unsaved);
    this.services = wizard.services();
    this.reopened = new ReopenedList(wizard, Optional.empty());
    this.node =
        Layout.column(
            "step-body",
            Layout.text(words().say("equipment.intro"), "step-intro"),
            list,
            gone,
            remarks,
            reopened.node());
    this.adding = buttons();
    if (!model.isLocked()) {
      node.getChildren().add(adding);
    }
    model.refresh();
    this.watching = model.changesProperty().subscribe(change -> refresh());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void flush() {
    edits.flush();
    model.again();
  }

  @Override
  public void close() {
    watching.unsubscribe();
  }

  @Override
  public void update() {
    model.refresh();
  }

  private Node buttons() {
    return Layout.flow(
        "button-flow",
        Layout.button(
            Feather.PLUS,
            words().say("equipment.add.recorder"),
            "button-outlined",
            () -> add(Device.Kind.RECORDER)),
        Layout.button(
            Feather.PLUS,
            words().say("equipment.add.camera"),
            "button-outlined",
            () -> add(Device.Kind.CAMERA)));
  }

  private void add(Device.Kind kind) {
    flush();
    model.add(kind);
    cards.getLast().begin();
  }

  private void refresh() {
    var kinds = model.lines().stream().map(Device::kind).toList();
    if (!kinds.equals(shown) || cards.isEmpty()) {
      shown.clear();
      shown.addAll(kinds);
      rebuild();
    }
    cards.forEach(DeviceCard::refresh);
    var isOpened = reopened.refresh();
    if (isOpened) {
      Reveal.show(reopened.node());
    }
    gone.getChildren().setAll(model.gone().stream().map(this::offer).toList());
    Layout.show(gone, model.gone().isPresent());
    remarks
        .getChildren()
        .setAll(
            model.problems().stream()
                .map(problem -> Layout.note(Feather.X_CIRCLE, problem.message(), "problem"))
                .toList());
  }

  private void askInstead(int line, Device known) {
    cards.get(line).askForReplacement(known);
  }

  private Node offer(Swaps.Gone one) {
    return Layout.column(
        "offer",
        Layout.note(Feather.HELP_CIRCLE, words().say("replace.another"), "caution"),
        Layout.button(
            words().say("replace.instead"),
            "button-outlined",
            () -> {
              flush();
              model.bringBack(one);
              askInstead(one.line(), DeviceDraft.of(one.device().kind()).device());
            }));
  }

  private void rebuild() {
    var before = cards.stream().map(DeviceCard::isFocused).toList().indexOf(true);
    cards.clear();
    edits = new FieldEdits(unsaved);
    for (var line = 0; line < shown.size(); line++) {
      cards.add(new DeviceCard(model, line, services, edits, this::askInstead));
    }
    list.getChildren().setAll(cards.stream().map(DeviceCard::node).toList());
    if (cards.isEmpty()) {
      list.getChildren().add(empty());
    }
    if (before >= 0) {
      goOnAt(before);
    }
  }

  /** Whoever was in a line that is gone goes on where it stood, and not at the window's edge. */
  private void goOnAt(int line) {
    if (cards.isEmpty()) {
      Reveal.focus(adding);
    } else {
      cards.get(Math.min(line, cards.size() - 1)).begin();
    }
  }

  private Node empty() {
    return model
        .factsInstead()
        .<Node>map(this::facts)
        .orElseGet(
            () ->
                Layout.column(
                    "card empty",
                    Layout.icon(Feather.VIDEO, "empty-icon"),
                    Layout.text(words().say("equipment.empty.title"), "empty-title"),
                    Layout.text(words().say("equipment.empty.text"), "empty-text")));
  }

  private Node facts(Facts facts) {
    var lines =
        facts.known().entrySet().stream()
            .map(
                fact ->
                    words()
                        .say(
                            "equipment.fact",
                            services.wording().title(fact.getKey()),
                            services.wording().valueLabel(fact.getKey(), fact.getValue().text())))
            .sorted()
            .collect(Collectors.joining("\n"));
    return Layout.column(
        "card",
        Layout.text(words().say("equipment.facts.title"), "card-title"),
        Layout.text(lines, "facts"),
        Layout.text(words().say("equipment.facts.text"), "muted"));
  }

  private Messages words() {
    return services.words();
  }
}
