package org.ringfence.ui.finish;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.ringfence.assessment.people.OtherKey;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.form.ComparedKeys;
import org.ringfence.ui.part.PageServices;

/** Has a person compare the keys of somebody whose file bears a known name and another key. */
final class OtherKeyCard {
  private final ComparedKeys keys;

  /**
   * Asks whether the other key is theirs.
   *
   * @param decided goes on with the file once the decision is kept
   * @param left leaves the file alone
   */
  OtherKeyCard(
      PageServices services,
      OtherKey other,
      Runnable decided,
      Runnable left,
      Consumer<List<Problem>> refused) {
    var words = services.words();
    this.keys =
        new ComparedKeys(
            words,
            words.say("compare.person", other.name()),
            other.known().stream()
                .map(key -> words.say("compare.key", key.name(), key.printed()))
                .distinct()
                .toList(),
            words.say("compare.key", other.name(), other.printed()),
            words.say("compare.person.yes", other.name()),
            () ->
                services
                    .background()
                    .attempt(
                        () -> services.workspace().signatures().compared(other, other.printed()),
                        outcome -> {
                          switch (outcome) {
                            case Outcome.Done<OtherKey> _ -> decided.run();
                            case Outcome.Refused<OtherKey>(var problems) ->
                                refused.accept(problems);
                          }
                        }),
            left);
  }

  Node node() {
    return keys.node();
  }

  void focus() {
    keys.focus();
  }
}
