package org.ringfence.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.Dossier;
import org.ringfence.model.Outcome;

/** Assesses every file of a folder and writes every report, as the window would. */
public final class DemoBatch {
  private static final String ENDING = ".json";
  private static final String TITLE = "CCTV register";

  private final FileAssessments files;

  /** Works with these files. */
  public DemoBatch(FileAssessments files) {
    this.files = files;
  }

  /**
   * The reports that were written: one Word report for each assessment, and one workbook of all.
   *
   * @param progress told of each report as it is written
   */
  public Outcome<List<Path>> run(Path samples, Path out, Consumer<String> progress) {
    return inputs(samples).then(found -> reports(found, out, progress));
  }

  private static Outcome<List<Path>> inputs(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Outcome.refused(
          "There is no such folder.", folder.toString(), "Name the folder with --samples.");
    }
    try (var listed = Files.list(folder)) {
      var found = listed.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
      return found.isEmpty()
          ? Outcome.refused(
              "The folder holds no assessment file.",
              folder.toString(),
              "An assessment file ends in .json.")
          : Outcome.done(found);
    } catch (IOException e) {
      return Outcome.refused(
          "The folder can't be read.", folder.toString(), "Ask who looks after this computer.");
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
      written =
          written.then(done -> siteReports(read.dossiers(), read.name(), out, done, progress));
    }
    var dossiers = all.stream().flatMap(read -> read.dossiers().stream()).toList();
    return written.then(
        done ->
            files
                .workbook(dossiers, TITLE, out.resolve("register.xlsx"))
                .map(path -> told(done, path, progress)));
  }

  private Outcome<List<Path>> siteReports(
      List<Dossier> dossiers, String name, Path out, List<Path> done, Consumer<String> progress) {
    Outcome<List<Path>> written = Outcome.done(done);
    for (int i = 0; i < dossiers.size(); i++) {
      var dossier = dossiers.get(i);
      var file = out.resolve(name + (i == 0 ? "" : "-" + (i + 1)) + ".docx");
      written =
          written.then(
              list -> files.siteReport(dossier, file).map(path -> told(list, path, progress)));
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
