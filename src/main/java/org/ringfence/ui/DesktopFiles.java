package org.ringfence.ui;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.FileOpening;

/** Asks for files and opens them as the computer does. */
final class DesktopFiles implements FileChoice, FileOpening {
  private final Supplier<@Nullable Window> owner;

  /** Asks on top of this window. */
  DesktopFiles(Supplier<@Nullable Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> choose(Purpose purpose, String title, Path proposed, String ending) {
    if (purpose == Purpose.FOLDER) {
      return folder(title, proposed);
    }
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                ending.toUpperCase(Locale.ROOT),
                Arrays.stream(ending.split(" ")).map(one -> "*." + one).toList()));
    if (purpose == Purpose.OPEN) {
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.*", "*.*"));
    }
    var folder = purpose == Purpose.OPEN ? proposed : proposed.getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return Optional.ofNullable(ask(chooser, purpose, proposed)).map(File::toPath);
  }

  private Optional<Path> folder(String title, Path proposed) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    if (Files.isDirectory(proposed)) {
      chooser.setInitialDirectory(proposed.toFile());
    }
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  private @Nullable File ask(FileChooser chooser, Purpose purpose, Path proposed) {
    if (purpose == Purpose.OPEN) {
      return chooser.showOpenDialog(owner.get());
    }
    chooser.setInitialFileName(String.valueOf(proposed.getFileName()));
    return chooser.showSaveDialog(owner.get());
  }

  @Override
  public boolean open(Path file) {
    if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
      return false;
    }
    try {
      Desktop.getDesktop().open(file.toFile());
      return true;
    } catch (IOException | IllegalArgumentException noProgram) {
      return false;
    }
  }
}
