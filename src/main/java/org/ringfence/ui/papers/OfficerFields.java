package org.ringfence.ui.papers;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;

/** Who decides, in which post and on which day; none of it is said for them. */
final class OfficerFields {
  private final TextField by = InputFields.line("");
  private final TextField role;
  private final DayField on;
  private final Node node;

  OfficerFields(PageServices services) {
    var words = services.words();
    this.role = InputFields.line(words.say("officer.role.prompt"));
    this.on = new DayField(words.say("officer.on"), services, DayRange.PAST);
    this.node =
        Layout.column(
            "fields",
            InputFields.labelled(words.say("officer.by"), by),
            InputFields.labelled(words.say("officer.role"), role),
            on.node());
  }

  Node node() {
    return node;
  }

  /** Puts the cursor where one begins. */
  void begin() {
    Reveal.focus(by);
  }

  /** Whether a day is given that can be gone by; if not, it is said why beneath it. */
  boolean isSettled() {
    return on.isGiven();
  }

  /** What is given, once {@link #isSettled} is so; name and post may be blank. */
  Opinion opinion() {
    return new Opinion(by.getText(), role.getText(), on.day().orElseThrow());
  }
}
