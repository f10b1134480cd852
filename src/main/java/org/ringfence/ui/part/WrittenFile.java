package org.ringfence.ui.part;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.ui.layout.Layout;

/** A file that was just written: where it is, and a button that opens it. */
public final class WrittenFile {
  private final PageServices services;
  private final Path file;
  private final VBox node;

  /** Shows a file, opened with what this computer opens such files with. */
  public WrittenFile(PageServices services, Path file) {
    this.services = services;
    this.file = file;
    this.node =
        Layout.column(
            "written",
            Layout.note(Feather.CHECK_CIRCLE, services.words().say("paper.written", file), "good"),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.EXTERNAL_LINK,
                    services.words().say("paper.open"),
                    "button-outlined",
                    this::open)));
  }

  /** What to show. */
  public Node node() {
    return node;
  }

  private void open() {
    services
        .background()
        .read(
            () -> services.opening().open(file),
            opened -> {
              if (!opened) {
                node.getChildren()
                    .add(
                        Layout.note(
                            Feather.INFO,
                            services.words().say("paper.open.failed", file),
                            "caution"));
              }
            });
  }
}
