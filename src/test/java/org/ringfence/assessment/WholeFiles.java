package org.ringfence.assessment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;
import org.ringfence.report.check.PaperCheck;

/** Tells which of the files that bear a final name are not whole. */
public final class WholeFiles {
  private final Estate estate;
  private final CatalogueServices knowledge;
  private final Set<Path> seen = new HashSet<>();
  private int checked;

  public WholeFiles(Estate estate, CatalogueServices knowledge) {
    this.estate = estate;
    this.knowledge = knowledge;
  }

  /** How many files were looked at. */
  public int checked() {
    return checked;
  }

  /** What is half, among the papers, exports and backups; a backup is looked at once. */
  public List<String> half() throws IOException {
    var half = new ArrayList<String>();
    for (var paper : files(estate.papers())) {
      check(paper, paperFault(paper), half);
    }
    var backups = estate.register().resolveSibling("register.ringfence.backups");
    for (var backup : files(backups)) {
      if (seen.add(backup)) {
        check(backup, registerFault(backup), half);
      }
    }
    return half;
  }

  private void check(Path file, String fault, List<String> half) {
    checked++;
    if (!fault.isEmpty()) {
      half.add(file.getFileName() + ": " + fault);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private String paperFault(Path file) throws IOException {
    var name = file.toString();
    if (name.endsWith(".json")) {
      return fault(knowledge.reader().read(name, Files.readAllBytes(file)));
    }
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
    return name.endsWith(".zip") ? "" : fault(new PaperCheck().enclosure(file));
  }

  private String registerFault(Path file) throws IOException {
    var copy = estate.folder().resolve("looked-at.ringfence");
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    try {
      return fault(
          Register.open(copy, Estate.CLOCK)
              .map(
                  register -> {
                    try (register) {
                      return register.entries().size();
                    }
                  }));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static String fault(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> _ -> "";
      case Outcome.Refused<?>(var problems) -> problems.getFirst().message();
    };
  }
}
