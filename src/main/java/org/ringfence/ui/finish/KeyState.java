package org.ringfence.ui.finish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;

/**
 * How the signing key of this computer's user stands, for every page that needs one.
 *
 * @param own whose it is; empty before one is made, and where nobody can tell
 * @param problem what is wrong with its files; empty where nothing shows
 * @param file where it lies
 */
public record KeyState(Optional<OwnKey> own, Optional<Problem> problem, Path file) {

  /** Reads it off the screen's thread. */
  public static void read(PageServices services, Consumer<KeyState> to) {
    var desk = services.workspace().signatures();
    services
        .background()
        .read(() -> new KeyState(desk.ownKey(), desk.keyProblem(), desk.keyFile()), to);
  }

  /** What is wrong, as a note; none where nothing is. */
  public List<Node> notes() {
    return problem.stream()
        .<Node>map(one -> Layout.note(Feather.ALERT_TRIANGLE, one.message(), "caution"))
        .toList();
  }

  /** That the key was made, where it lies, and what to do next, before what else there is. */
  public List<Node> made(PageServices services, String next) {
    var words = services.words();
    var all = new ArrayList<Node>();
    own.ifPresent(
        key -> {
          var text = words.say("key.made", key.name(), file, words.say(next));
          var note = Layout.note(Feather.CHECK_CIRCLE, text, "good");
          // What has the cursor is read aloud.
          note.setFocusTraversable(true);
          note.setAccessibleText(text);
          all.add(note);
        });
    return List.copyOf(all);
  }

  /** Puts the cursor on what was just said, so that it is seen and read aloud. */
  public static void tell(List<Node> notes) {
    notes.stream().findFirst().ifPresent(Reveal::focus);
  }
}
