package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;

/** Whoever asks for whichever paper, under a name that its program would not open gets none. */
class PaperEndingsTest {
  private static final Path SAMPLE = Path.of("samples", "kent-county-council.json");
  private static final List<String> WRONG =
      List.of(
          "p.xls",
          "p.XLS",
          "p",
          "p.",
          "p.doc",
          "p.pdf",
          "p.docx.txt",
          "p.docx ",
          "pdocx",
          "pxlsx",
          "p.xlsm",
          "p.docm",
          "p.odt",
          "p.csv",
          "p.docx.xls");

  @TempDir private Path folder;

  /** A way to a paper. */
  private record Door(PaperKind kind, String name, Function<Path, Outcome<Path>> write) {}

  @Test
  void aWrongEndingIsRefusedBeforeAnythingIsWritten() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    var papers = Files.createDirectories(folder.resolve("papers"));
    try (var workspace = Estate.done(estate.open(Estate.knowledge()))) {
      var id = Estate.done(workspace.importFile(SAMPLE)).getFirst();
      for (var door : doors(workspace, id)) {
        for (var name : wrong(door.kind())) {
          var file = papers.resolve(name);
          assertThat(door.write().apply(file))
              .as("%s %s", door.name(), name)
              .isInstanceOfSatisfying(
                  Outcome.Refused.class,
                  refused ->
                      assertThat(refused.problems().toString())
                          .contains("does not end in ." + right(door.kind()), "Name it p")
                          .contains("Nothing was written."));
        }
      }
      assertThat(papers).isEmptyDirectory();
      var site = papers.resolve("Right.DOCX");
      assertThat(Estate.done(SitePaper.write(workspace, id, site))).isNotEmptyFile();
    }
  }

  private static List<Door> doors(Workspace workspace, String id) {
    var none = Optional.<char[]>empty();
    var files = new FileAssessments(Estate.knowledge());
    var dossiers = Estate.done(files.dossiers(SAMPLE));
    var doors = new ArrayList<Door>();
    for (var kind : PaperKind.values()) {
      var order = PaperOrder.of(kind, edition(kind), kind.isAboutOne() ? id : "");
      doors.add(
          new Door(
              kind,
              kind + " from the register",
              file -> workspace.publishing().write(order, file, none, Progress.NONE)));
      doors.add(
          new Door(
              kind,
              kind + " from a file",
              file -> files.write(dossiers, order, file, none, Progress.NONE)));
    }
    doors.add(
        new Door(
            PaperKind.WORKBOOK, "the window's book", file -> SitePaper.ofAll(workspace, file)));
    doors.add(
        new Door(
            PaperKind.SITE,
            "the demo's report",
            file -> files.siteReport(dossiers.getFirst(), file)));
    doors.add(
        new Door(
            PaperKind.WORKBOOK, "the demo's book", file -> files.workbook(dossiers, "All", file)));
    return doors;
  }

  private static Edition edition(PaperKind kind) {
    return kind == PaperKind.FOI ? Edition.PUBLIC : Edition.EXEMPT;
  }

  private static Stream<String> other(PaperKind kind) {
    return switch (kind) {
      case WORKBOOK -> Stream.of("p.docx");
      case FOI -> Stream.of();
      case COMMITTEE, SITE, CHECKLIST, SIGN_OFF -> Stream.of("p.xlsx");
    };
  }

  private static List<String> wrong(PaperKind kind) {
    return Stream.concat(WRONG.stream(), other(kind)).toList();
  }

  private static String right(PaperKind kind) {
    return kind == PaperKind.WORKBOOK ? "xlsx" : "docx";
  }
}
