package org.ringfence.ui.field;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.signoff.Signatures;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/**
 * Asks which day is right where this computer's clock is behind the register's log; it is there
 * only while that is so.
 */
public final class ClockForm {
  private final PageServices services;
  private final Runnable corrected;
  private final DayField day;
  private final TextField why = InputFields.line("");
  private final Remarks remarks = new Remarks();
  private final VBox form = Layout.column("fields");
  private final VBox node;

  /**
   * Looks by itself whether it is needed.
   *
   * @param corrected runs once the clock is put right
   */
  public ClockForm(PageServices services, Runnable corrected) {
    this.services = services;
    this.corrected = corrected;
    this.day = new DayField(words().say("clock.day"), services, DayRange.PLANNED);
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("clock.title"), "card-heading"),
            form,
            remarks.node());
    Layout.show(node, false);
    services.background().read(desk()::clockProblem, this::show);
  }

  /** The form, or nothing to be seen. */
  public Node node() {
    return node;
  }

  private void show(Optional<Problem> behind) {
    behind.ifPresent(
        problem ->
            form.getChildren()
                .setAll(
                    Layout.note(Feather.CLOCK, problem.what(), "caution"),
                    Layout.text(words().say("clock.text"), "plain-text"),
                    day.node(),
                    InputFields.labelled(words().say("clock.why"), why),
                    Layout.flow(
                        "button-flow",
                        Layout.button(
                            Feather.CHECK,
                            words().say("clock.keep"),
                            "button-outlined",
                            this::keep))));
    Layout.show(node, behind.isPresent());
  }

  private void keep() {
    if (!day.isSettled()) {
      return;
    }
    day.day()
        .ifPresentOrElse(
            right ->
                services
                    .background()
                    .attempt(
                        () -> desk().correctClock(right, why.getText()),
                        remarks.orElse(
                            kept -> {
                              form.getChildren().clear();
                              remarks.done(words().say("clock.done", DayText.words(kept)));
                              corrected.run();
                            })),
            () -> remarks.refuse(List.of(new Problem(words().say("clock.missing"), "", ""))));
  }

  private Signatures desk() {
    return services.workspace().signatures();
  }

  private Messages words() {
    return services.words();
  }
}
