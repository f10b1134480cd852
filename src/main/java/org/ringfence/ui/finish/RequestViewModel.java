package org.ringfence.ui.finish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ringfence.assessment.dossier.RecordSection;
import org.ringfence.assessment.signoff.EnclosedFile;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.method.Wording;
import org.ringfence.ui.part.DayText;

/**
 * What somebody who is asked to sign reads, in the order in which they need it, and what of it they
 * have not opened yet. Nobody is forced to open anything.
 */
public final class RequestViewModel {
  private final Messages words;
  private final Wording wording;
  private final SignRequestView request;
  private final Set<String> unopened = new LinkedHashSet<>();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

  /** Nothing is opened yet that has to be opened to be read. */
  public RequestViewModel(Messages words, Wording wording, SignRequestView request) {
    this.words = words;
    this.wording = wording;
    this.request = request;
    request.files().stream().filter(file -> !isShown(file)).map(this::name).forEach(unopened::add);
    unopened.add(wordForWord());
  }

  /** Counts up at each change of what there is to say. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** What it is about: "Town Hall: Main CCTV". */
  public String subject() {
    var entry = request.dossier().entry();
    return words.say("wizard.title", entry.site().name(), entry.installation());
  }

  /** Who asks, their signature, in which role, and of which revision and day. */
  public List<String> asking() {
    var lines = new ArrayList<String>();
    request
        .asker()
        .ifPresent(
            asker -> {
              lines.add(
                  words.say(
                      "request.asker",
                      asker.name(),
                      DayText.words(asker.on()),
                      DayText.words(asker.until())));
              lines.add(words.say("request.asker.key", asker.key(), asker.identity()));
            });
    lines.add(words.say("request.role", wording.label("role", request.role())));
    var entry = request.dossier().entry();
    lines.add(words.say("request.revision", entry.revision(), DayText.words(entry.assessedOn())));
    request
        .asker()
        .ifPresent(
            asker -> {
              if (!asker.to().isEmpty()) {
                lines.add(words.say("request.to", asker.to()));
              }
              if (!asker.note().isEmpty()) {
                lines.add(words.say("request.note", asker.note()));
              }
            });
    return List.copyOf(lines);
  }

  /** What they will state by signing; empty where they have answered. */
  public String statement() {
    return request.statement();
  }

  /** The parts: the finding, every answer, the equipment. */
  public List<RecordSection> sections() {
    return request.sections();
  }

  /** Photos and documents that prove an answer. */
  public List<EnclosedFile> files(List<Attachment> attachments) {
    return request.files().stream()
        .filter(file -> attachments.contains(file.attachment()))
        .toList();
  }

  /** Every single thing that is signed, named in plain words. */
  public List<RecordSection.Line> leaves() {
    return request.leaves();
  }

  /** The title of what is folded away at the end, with the count of what is inside. */
  public String wordForWord() {
    return words.say("record.leaves", request.leaves().size());
  }

  /** Says that this was opened. */
  public void opened(String what) {
    if (unopened.remove(what)) {
      changes.set(changes.get() + 1);
    }
  }

  /** The same of a photo or document. */
  public void opened(EnclosedFile file) {
    opened(name(file));
  }

  /** What was not opened yet, in a sentence; empty where all was. */
  public String unopened() {
    return unopened.isEmpty() ? "" : words.say("request.unopened", String.join("; ", unopened));
  }

  /** What to do with the answer that was written: to whom it goes, and how they bring it in. */
  public String next() {
    return request
        .asker()
        .map(asker -> words.say("request.next", asker.name()))
        .orElseGet(() -> words.say("request.next.nobody"));
  }

  /** A photo that travelled along stands on the page. */
  static boolean isShown(EnclosedFile file) {
    return file.bytes().isPresent() && file.attachment().type().startsWith("image/");
  }

  private String name(EnclosedFile file) {
    return file.attachment().name();
  }
}
