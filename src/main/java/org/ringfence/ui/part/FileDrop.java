package org.ringfence.ui.part;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes one file that somebody drags onto a page. */
public final class FileDrop {
  private FileDrop() {}

  /** Hands over each single file that is dropped on a node. */
  public static void on(Node node, Consumer<Path> dropped) {
    node.setOnDragOver(
        event -> {
          if (file(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
          event.consume();
        });
    node.setOnDragDropped(
        event -> {
          var file = file(event.getDragboard());
          event.setDropCompleted(file.isPresent());
          event.consume();
          file.ifPresent(dropped);
        });
  }

  private static Optional<Path> file(Dragboard board) {
    return board.hasFiles() && board.getFiles().size() == 1
        ? Optional.of(board.getFiles().getFirst()).map(File::toPath)
        : Optional.empty();
  }
}
