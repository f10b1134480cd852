package org.ringfence.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;

/** Lets somebody choose the council's own template, or the program's design. */
final class TemplateChoice {
  private final PageServices services;
  private final OrderViewModel order;
  private final Runnable chosen;
  private final Label which = Layout.text("", "plain-text");
  private final FlowPane buttons = Layout.flow("button-flow");
  private final Node node;

  /**
   * A choice for an order.
   *
   * @param chosen what happens once another one is chosen
   */
  TemplateChoice(PageServices services, OrderViewModel order, Runnable chosen) {
    this.services = services;
    this.order = order;
    this.chosen = chosen;
    this.node = Layout.column("fields", which, buttons);
    show();
  }

  Node node() {
    return node;
  }

  /** Shows what is chosen by now: another paper lets its template go. */
  void show() {
    which.setText(
        order
            .template()
            .map(file -> words().say("order.template", file))
            .orElseGet(() -> words().say("order.template.none")));
    buttons
        .getChildren()
        .setAll(
            Layout.button(
                Feather.LAYOUT,
                words().say("order.template.choose"),
                "button-outlined",
                this::ask));
    if (order.template().isPresent()) {
      buttons
          .getChildren()
          .add(
              Layout.button(
                  words().say("order.template.without"),
                  "button-outlined",
                  () -> take(Optional.empty())));
    }
  }

  private void ask() {
    services
        .files()
        .choose(
            FileChoice.Purpose.OPEN,
            words().say("order.template.choose"),
            services.documents(),
            endings())
        .ifPresent(file -> take(Optional.of(file)));
  }

  /** Of the programs that the paper can be written for, the usual one's first. */
  private String endings() {
    return order.endings().stream()
        .map(ending -> ending.equals("xlsx") ? "xlsx xltx" : "docx dotx")
        .collect(Collectors.joining(" "));
  }

  private void take(Optional<Path> file) {
    order.template(file);
    show();
    chosen.run();
  }

  private Messages words() {
    return services.words();
  }
}
