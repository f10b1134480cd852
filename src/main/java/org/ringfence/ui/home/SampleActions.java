package org.ringfence.ui.home;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.Appearance;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Goes to the samples, which have a register of their own, and removes that register. */
final class SampleActions {
  private final PageServices services;
  private final Remarks remarks;
  private final Consumer<AfterClosing> leave;
  private boolean isUnderWay;

  /**
   * Nothing done yet.
   *
   * @param leave has the window let go of the register
   */
  SampleActions(PageServices services, Remarks remarks, Consumer<AfterClosing> leave) {
    this.services = services;
    this.remarks = remarks;
    this.leave = leave;
  }

  /** Makes the samples ready, and goes there only once they are: what fails is said here. */
  void open() {
    if (isUnderWay) {
      return;
    }
    isUnderWay = true;
    remarks.busy(words().say("samples.opening"));
    services.background().attempt(this::made, this::made);
  }

  private Outcome<List<Problem>> made() {
    return services.workspace().samples().make(preferences());
  }

  private void made(Outcome<List<Problem>> outcome) {
    isUnderWay = false;
    remarks
        .<List<Problem>>orElse(concerns -> leave.accept(new AfterClosing.Samples(concerns)))
        .accept(outcome);
  }

  /** The samples look as the own register does. */
  private Map<String, String> preferences() {
    return services
        .workspace()
        .preference(Appearance.PREFERENCE)
        .map(kept -> Map.of(Appearance.PREFERENCE, kept))
        .orElseGet(Map::of);
  }

  /** Says what removing the samples does, and offers it. */
  void askToRemove() {
    var stay =
        Layout.button(words().say("samples.remove.leave"), "button-outlined", remarks::clear);
    remarks.say(
        Layout.column(
            "card fields",
            Layout.text(words().say("samples.remove.text"), "plain-text"),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.TRASH_2,
                    words().say("samples.remove.go"),
                    "accent",
                    () -> leave.accept(new AfterClosing.WithoutSamples())),
                stay)));
    // The next key must not remove anything by mistake.
    stay.requestFocus();
  }

  private Messages words() {
    return services.words();
  }
}
