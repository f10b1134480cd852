package org.ringfence.assessment.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.paper.SitePaper;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;

/**
 * A program of its own that works in a register, with everything that can be done to one, until
 * somebody kills it. It says what it is about to do, and what is there once that was acknowledged.
 */
public final class KilledWorkspace {
  private static final int SIGN_EVERY = 6;
  private static final int NAMES = 4;
  private static final List<List<String>> SHARED =
      List.of(
          List.of("purchase.decision", "written", "none"),
          List.of("recorder.isolation", "air-gap", "vlan-blocked"),
          List.of("web.monitoring", "disabled", "enabled"));

  private final Estate estate;
  private final Workspace workspace;
  private final Random random;
  private final String name;
  private int number;

  private KilledWorkspace(Estate estate, Workspace workspace, String name) {
    this.estate = estate;
    this.workspace = workspace;
    this.name = name;
    this.random = new Random(name.hashCode());
  }

  /** Works in a folder under a name, which also seeds what is done. */
  public static void main(String[] arguments) throws IOException {
    var knowledge = Estate.knowledge();
    var estate = new Estate(Path.of(arguments[0]));
    say("opening");
    var work = new KilledWorkspace(estate, Estate.done(estate.open(knowledge)), arguments[1]);
    for (var entry : work.workspace.entries()) {
      work.shown(Estate.done(work.workspace.open(entry.assessmentId())));
    }
    say("open");
    while (true) {
      work.step();
    }
  }

  private static void say(String line) {
    System.out.println(line + "\t.");
    System.out.flush();
  }

  private void shown(Dossier dossier) {
    var content =
        Estate.content(dossier).entrySet().stream()
            .map(one -> "\t" + one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining());
    say("is\t" + dossier.entry().assessmentId() + content);
  }

  private void step() throws IOException {
    number++;
    // By chance and not in turn: most programs are killed before they got far.
    if (random.nextInt(SIGN_EVERY) == 0) {
      sign();
      return;
    }
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5, 6 -> answer();
      case 7, 8 -> answerHere();
      case 9, 10 -> change("devices", "devices", id -> workspace.devices(id, cameras()));
      case 11 -> change("reconcile", "reconciled", id -> workspace.reconcile(id, "X5", why()));
      case 12, 13 -> change("undo", "", workspace::undo);
      case 14 -> revise();
      case 15 -> backUp();
      case 16 -> paper("json", file -> workspace.export(organisation(), file));
      case 17 -> paper("docx", file -> SitePaper.write(workspace, any().assessmentId(), file));
      case 18 -> paper("xlsx", file -> SitePaper.ofAll(workspace, file));
      default -> bringIn();
    }
  }

  private RegisterEntry any() {
    var all = workspace.entries();
    return all.get(random.nextInt(all.size()));
  }

  private Optional<RegisterEntry> draft() {
    var drafts = workspace.entries().stream().filter(entry -> !entry.locked()).toList();
    return drafts.isEmpty()
        ? Optional.empty()
        : Optional.of(drafts.get(random.nextInt(drafts.size())));
  }

  private String organisation() {
    return any().organisation().name();
  }

  private void answer() {
    var asked = SHARED.get(random.nextInt(SHARED.size()));
    change("answer", asked.getFirst(), id -> workspace.answer(id, asked.getFirst(), said(asked)));
  }

  private void answerHere() {
    var asked = SHARED.get(1 + random.nextInt(SHARED.size() - 1));
    change(
        "answer",
        asked.getFirst(),
        id -> workspace.answerHere(id, asked.getFirst(), said(asked), "A leased building"));
  }

  private Answer said(List<String> asked) {
    return Answer.stated(asked.get(1 + random.nextInt(2))).withNote(name + "." + number);
  }

  private List<Device> cameras() {
    return IntStream.range(0, 1 + random.nextInt(9))
        .mapToObj(_ -> Drafts.cameras("HiLook " + name + "." + number, 12))
        .toList();
  }

  private Reconciliation why() {
    return new Reconciliation("Sam Okafor", Estate.TODAY, "Step " + name + "." + number);
  }

  private void change(String kind, String what, Function<String, Outcome<Dossier>> work) {
    var draft = draft();
    if (draft.isEmpty()) {
      start();
      return;
    }
    var id = draft.get().assessmentId();
    doing(kind, id, what);
    after(work.apply(id));
  }

  private static void doing(String kind, String id, String what) {
    say("doing\t" + kind + "\t" + id + "\t" + what);
  }

  /** What is there once it was acknowledged; a refusal acknowledges that nothing was changed. */
  private void after(Outcome<Dossier> outcome) {
    switch (outcome) {
      case Outcome.Done<Dossier>(var dossier) -> shown(dossier);
      case Outcome.Refused<Dossier>(var problems) -> say("refused\t" + problems.getFirst().what());
    }
  }

  private void start() {
    doing("new", "-", "-");
    var what = new NewAssessment("Anytown", "Depot " + name, "", "", "Yard " + number, "");
    after(workspace.start(what));
  }

  private void revise() {
    doing("new", "-", "-");
    after(workspace.revise(any().assessmentId()));
  }

  private void sign() {
    var approver = random.nextInt(3) == 0;
    var entry = approver ? any() : draft().orElseGet(this::any);
    var role = approver ? "approver" : "assessor";
    var who =
        new Signatory(
            approver ? "Ada Approver" : "Sam Okafor",
            false,
            role,
            "I have recorded what I know.",
            "No money until April.",
            Estate.TODAY,
            Optional.of(Estate.TODAY.plusYears(1)));
    doing("sign", entry.assessmentId(), "");
    var outcome =
        workspace.signatures().sign(entry.assessmentId(), who, Estate.PASSPHRASE.toCharArray());
    if (outcome instanceof Outcome.Done<Dossier>) {
      say("signed");
    }
    after(outcome);
  }

  private void backUp() {
    if (random.nextBoolean()) {
      paper(
          "zip",
          file -> workspace.backups().carry(file, Optional.empty(), () -> false, bytes -> {}));
      return;
    }
    doing("file", "-", "-");
    filed(workspace.backups().now().map(Safekeeping.Kept::file));
  }

  /** Few names, so that an older file of the same name is replaced now and then. */
  private void paper(String ending, Function<Path, Outcome<Path>> write) {
    var file = estate.papers().resolve("paper-" + random.nextInt(NAMES) + "." + ending);
    doing("file", file.toString(), "-");
    filed(write.apply(file));
  }

  private static void filed(Outcome<Path> written) {
    say(
        switch (written) {
          case Outcome.Done<Path>(var file) -> "file\t" + file;
          case Outcome.Refused<Path>(var problems) -> "refused\t" + problems.getFirst().what();
        });
  }

  private void bringIn() throws IOException {
    try (var samples = Files.list(Path.of("samples"))) {
      var files = samples.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      doing("new", "-", "-");
      switch (workspace.importFile(files.get(random.nextInt(files.size())))) {
        case Outcome.Done<List<String>>(var ids) ->
            ids.forEach(id -> shown(Estate.done(workspace.open(id))));
        case Outcome.Refused<List<String>>(var problems) ->
            say("refused\t" + problems.getFirst().what());
      }
    }
  }
}
