package org.ringfence.assessment.paper;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;

/** Assesses every file of a folder and writes every report, as the window would. */
public final class DemoBatch {
  private static final String ENDING = ".json";
  private static final List<PaperKind> KINDS =
      List.of(PaperKind.COMMITTEE, PaperKind.SITE, PaperKind.WORKBOOK);

  private final FileAssessments files;

  /** Works with these files. */
  public DemoBatch(FileAssessments files) {
    this.files = files;
  }

  /**
   * The papers that were written: of each file a committee paper, a site report for each
   * assessment, and a workbook, in both editions.
   *
   * @param progress told of each report as it is written
   */
  public Outcome<List<Path>> run(Path samples, Path out, Consumer<String> progress) {
    return inputs(samples).then(found -> reports(found, out, progress));
  }

  private static Outcome<List<Path>> inputs(Path folder) {
    if (!Files.isDirectory(folder)) {
      return TEXTS.refused("batch.no-folder", folder.toString());
    }
    try (var listed = Files.list(folder)) {
      var found = listed.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
      return found.isEmpty()
          ? TEXTS.refused("batch.empty", folder.toString())
          : Outcome.done(found);
    } catch (IOException e) {
      return TEXTS.refused("batch.not-read", folder.toString());
    }
  }

  private record Read(String name, List<Dossier> dossiers) {}

  /** Every file is read before the first report is written: a bad one leaves nothing behind. */
  private Outcome<List<Path>> reports(List<Path> inputs, Path out, Consumer<String> progress) {
    Outcome<List<Read>> all = Outcome.done(new ArrayList<>());
    for (var input : inputs) {
      var name = input.getFileName().toString().replace(ENDING, "");
      all = all.then(list -> files.dossiers(input).map(read -> with(list, new Read(name, read))));
    }
    return all.then(read -> write(read, out, progress));
  }

  private Outcome<List<Path>> write(List<Read> all, Path out, Consumer<String> progress) {
    Outcome<List<Path>> written = Outcome.done(new ArrayList<>());
    for (var read : all) {
      for (var kind : KINDS) {
        for (var edition : Edition.values()) {
          written = written.then(done -> papers(read, kind, edition, out, done, progress));
        }
      }
    }
    return written;
  }

  private Outcome<List<Path>> papers(
      Read read,
      PaperKind kind,
      Edition edition,
      Path out,
      List<Path> done,
      Consumer<String> progress) {
    var subjects =
        kind.isAboutOne()
            ? read.dossiers().stream().map(one -> one.entry().assessmentId()).toList()
            : List.of("");
    Outcome<List<Path>> written = Outcome.done(done);
    for (int i = 0; i < subjects.size(); i++) {
      var order = PaperOrder.of(kind, edition, subjects.get(i));
      var name =
          "%s-%s%s-%s%s"
              .formatted(
                  read.name(),
                  kind.id(),
                  i == 0 ? "" : "-" + (i + 1),
                  edition.id(),
                  PaperEnding.usual(kind));
      written =
          written.then(
              list ->
                  files
                      .write(
                          read.dossiers(),
                          order,
                          out.resolve(name),
                          Optional.empty(),
                          Progress.NONE)
                      .map(path -> told(list, path, progress)));
    }
    return written;
  }

  private static List<Path> told(List<Path> list, Path path, Consumer<String> progress) {
    progress.accept(path.toString());
    list.add(path);
    return list;
  }

  private static <T> List<T> with(List<T> list, T more) {
    list.add(more);
    return list;
  }
}
