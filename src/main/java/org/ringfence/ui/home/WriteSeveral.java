package org.ringfence.ui.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.paper.PaperSecrets;
import org.ringfence.assessment.paper.WrittenPaper;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.ui.estate.EstateRow;
import org.ringfence.ui.estate.EstateWords;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.LongWork;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProposedFileNames;
import org.ringfence.ui.part.Remarks;

/** Writes the same paper of each of several installations into one folder. */
final class WriteSeveral {
  private static final String ENDING = "docx";

  private final PageServices services;
  private final EstateWords said;
  private final List<EstateRow> rows;
  private final Remarks page;

  /**
   * For these installations.
   *
   * @param page where it is said what came of it
   */
  WriteSeveral(PageServices services, EstateWords said, List<EstateRow> rows, Remarks page) {
    this.services = services;
    this.said = said;
    this.rows = List.copyOf(rows);
    this.page = page;
  }

  /** Asks which paper. */
  void ask() {
    page.say(
        Layout.column(
            "card fields",
            Layout.text(words().count("several.title", rows.size()), "card-heading"),
            Layout.text(words().say("several.text"), "plain-text"),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.FILE_TEXT,
                    words().say("several.exempt"),
                    "accent",
                    () -> folder(PaperKind.SITE, Edition.EXEMPT)),
                Layout.button(
                    Feather.FILE_TEXT,
                    words().say("several.public"),
                    "button-outlined",
                    () -> folder(PaperKind.SITE, Edition.PUBLIC)),
                Layout.button(
                    Feather.CHECK_SQUARE,
                    words().say("several.checklist"),
                    "button-outlined",
                    () -> folder(PaperKind.CHECKLIST, Edition.EXEMPT)),
                Layout.button(words().say("give.cancel"), "button-outlined", page::clear))));
  }

  private void folder(PaperKind kind, Edition edition) {
    services
        .files()
        .choose(FileChoice.Purpose.FOLDER, words().say("several.folder"), services.documents(), "")
        .ifPresent(folder -> write(kind, edition, folder));
  }

  private void write(PaperKind kind, Edition edition, Path folder) {
    var work = new LongWork(words().count("several.busy", rows.size()), words().say("order.stop"));
    page.say(work.node());
    services
        .background()
        .attempt(
            () -> all(kind, edition, folder, work.progress()),
            page.orElse(written -> written(written, folder)));
  }

  private record Written(List<Path> files, List<Problem> problems, boolean isStopped) {}

  /** One that can't be written keeps none of the others from it; what is written stays. */
  private Outcome<Written> all(PaperKind kind, Edition edition, Path folder, Progress progress) {
    var files = new ArrayList<Path>();
    var problems = new ArrayList<Problem>();
    for (var index = 0; index < rows.size(); index++) {
      try {
        progress.did(index, rows.size());
        var order = PaperOrder.of(kind, edition, rows.get(index).entry().assessmentId());
        var stretch = progress.stretch((double) index / rows.size(), (index + 1.0) / rows.size());
        var file = free(folder, said.name(rows.get(index)));
        switch (services
            .workspace()
            .publishing()
            .writeSaying(order, file, PaperSecrets.lockedWith(Optional.empty()), stretch)) {
          case Outcome.Done<WrittenPaper>(var paper) -> files.add(paper.file());
          case Outcome.Refused<WrittenPaper>(var why) -> problems.addAll(why);
        }
      } catch (Progress.CancelledException _) {
        return Outcome.done(new Written(files, problems, true));
      }
    }
    return Outcome.done(new Written(files, problems, false));
  }

  /** A name that no file of the folder has, so that nothing there is written over. */
  private static Path free(Path folder, String name) {
    var file = folder.resolve(ProposedFileNames.of(name, ENDING));
    for (var number = 2; Files.exists(file); number++) {
      file = folder.resolve(ProposedFileNames.of(name + " " + number, ENDING));
    }
    return file;
  }

  private void written(Written written, Path folder) {
    page.done(
        words()
            .count(
                written.isStopped() ? "several.stopped" : "several.done",
                written.files().size(),
                folder));
    page.add(written.problems());
  }

  private Messages words() {
    return services.words();
  }
}
