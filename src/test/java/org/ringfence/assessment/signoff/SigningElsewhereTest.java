package org.ringfence.assessment.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Estate.TODAY;
import static org.ringfence.assessment.Estate.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.MarkedRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.RecordSection;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.exchange.conversion.RecordLeaves;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.Keys;
import org.ringfence.signing.QuickKeys;
import org.ringfence.signing.RequestAuthor;
import org.ringfence.signing.SignRequest;
import org.ringfence.signing.TrustFile;

/** Whoever signs elsewhere sees every word, and an old, wrong or changed request is told apart. */
class SigningElsewhereTest {
  private static final char[] PASSPHRASE = Estate.PASSPHRASE.toCharArray();

  @TempDir private Path folder;
  private MarkedRegister marked;
  private Workspace boss;
  private Path request;
  private Path response;

  @BeforeEach
  void ask() throws IOException {
    marked = MarkedRegister.seeded(folder);
    boss = desk("Bea", TODAY);
    request = folder.resolve("request.json");
    response = folder.resolve("response.json");
    done(ask(new SignInvitation("reviewer", "Bea", "QWORDTOYOU", Optional.empty())));
  }

  @AfterEach
  void close() {
    boss.close();
    marked.workspace().close();
  }

  private Outcome<Path> ask(SignInvitation invitation) {
    return marked.workspace().signatures().request(marked.id(), invitation, PASSPHRASE, request);
  }

  /** A computer of somebody's, on a day. */
  private Workspace desk(String name, LocalDate day) {
    var clock = Clock.fixed(day.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    var home = folder.resolve(name);
    var ring = new KeyRing(home.resolve("keys"), UUID::randomUUID, clock, "", QuickKeys.FILES);
    if (ring.own().isEmpty()) {
      done(ring.make(name, PASSPHRASE));
    }
    var knowledge =
        new CatalogueServices(new CatalogueReader(CatalogueSource.bundled()).read(), clock);
    return done(
        new RegisterOpening(knowledge, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(home.resolve("register.ringfence")));
  }

  private static String refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> one -> throw new AssertionError("was not refused: " + one);
      case Outcome.Refused<?>(var problems) -> problems.getFirst().message();
    };
  }

  private SignRequestView view() {
    return done(boss.signatures().openRequest(request));
  }

  private Outcome<Path> respond(Workspace who) {
    return who.signatures().respond(request, me("reviewer", TODAY), PASSPHRASE, response);
  }

  private static Signatory me(String role, LocalDate on) {
    return new Signatory("", true, role, "I stand by this.", "", on, Optional.of(on.plusYears(1)));
  }

  /** Every leaf of the record by itself, and all that a person wrote in everyday words as well. */
  @Test
  void everyWordIsShown() throws IOException {
    var text = Files.readString(request);
    var json = done(SignRequest.read("request", text)).record().snapshot().json();
    var view = view();
    assertThat(RecordLeaves.of(json))
        .hasSizeGreaterThan(400)
        .extracting(RecordLeaves.Leaf::text)
        .isEqualTo(view.leaves().stream().map(RecordSection.Line::text).toList());
    namesAreWords(view);
    var said =
        view.sections().stream()
            .flatMap(section -> section.lines().stream())
            .map(RecordSection.Line::joined)
            .collect(Collectors.joining("\n"));
    assertThat(said)
        .contains("QLOCATIONSITE", "QADDRESS Street", "QADDRESSNUMBER", "QLOCATIONROOM")
        .contains("QCONTRACT Ltd", "Qperson", "QREF", "QNOTE", "QTECHNICIAN", "QPHOTO.jpg")
        .contains("QREASON why both stand", "QLABEL brand", "C0:56:E3:0A:BC:DE", "QMODEL-1")
        .contains("QFIRMWARE 5", "2016", "4321.09", "QMODEL-2")
        .contains(view.dossier().sentence())
        .contains(view.dossier().reasons())
        .contains(view.dossier().cautions());
    view.dossier()
        .risk()
        .held()
        .forEach(
            held ->
                assertThat(said)
                    .contains(boss.wording().title(held.question()))
                    .contains(boss.wording().label("basis", held.basis().id())));
    assertThat(view.files())
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.bytes().orElseThrow())
                    .isEqualTo(Files.readAllBytes(folder.resolve("QPHOTO.jpg"))));
    assertThat(view.asker().orElseThrow().name()).isEqualTo("Qperson Signer");
    assertThat(view.asker().orElseThrow().note()).isEqualTo("QWORDTOYOU");
    assertThat(view.asker().orElseThrow().identity()).contains("Nobody you trust says whose key");
    assertThat(view.refused()).isEmpty();
  }

  /** Nothing is called as a program calls it, and no two things are called the same. */
  private static void namesAreWords(SignRequestView view) {
    assertThat(view.leaves())
        .extracting(RecordSection.Line::label)
        .doesNotHaveDuplicates()
        .allMatch(label -> !label.matches(".*([a-z][A-Z]|/).*"), "is in words");
    assertThat(view.sections())
        .flatExtracting(RecordSection::lines)
        .extracting(RecordSection.Line::joined)
        .noneMatch(text -> text.matches("(?s).*(: (true|false)$|[a-z][A-Z][a-z]|key: ).*"));
  }

  @Test
  void aReaderIsToldWhatTheyNeedFirst() {
    done(marked.workspace().signatures().sign(marked.id(), me("assessor", TODAY), PASSPHRASE));
    done(ask(new SignInvitation("reviewer")));
    var view = view();
    assertThat(view.statement()).isNotBlank();
    assertThat(view.sections())
        .extracting(RecordSection::part)
        .isSorted()
        .contains(RecordSection.Part.values());
    assertThat(view.sections().stream().map(RecordSection::title).limit(5))
        .containsExactly(
            "The finding",
            "Why",
            "What is not known",
            "Answers that contradict each other",
            "Signatures so far");
    var isolation =
        view.sections().stream()
            .filter(section -> section.part() == RecordSection.Part.ANSWERS)
            .flatMap(section -> section.lines().stream())
            .filter(line -> line.text().contains("QNOTE") && !line.files().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(isolation.text()).contains("Qperson", "1 October 2026", "QREF", "QPHOTO.jpg");
    assertThat(isolation.files())
        .isEqualTo(view.files().stream().map(EnclosedFile::attachment).toList());
    assertThat(view.sections())
        .filteredOn(section -> section.title().equals("Equipment"))
        .flatExtracting(RecordSection::lines)
        .extracting(RecordSection.Line::text)
        .anyMatch(text -> text.startsWith("Recorder. In use. On the label: “Hikvision”."));
  }

  @Test
  void theSignaturesSoFarAreShownAndCheckedToo() throws IOException {
    done(marked.workspace().signatures().sign(marked.id(), me("assessor", TODAY), PASSPHRASE));
    done(ask(new SignInvitation("reviewer")));
    assertThat(view().sections())
        .filteredOn(section -> section.title().equals("Signatures so far"))
        .singleElement()
        .satisfies(
            section ->
                assertThat(section.lines().getFirst().text())
                    .contains("Qperson Signer", "I stand by this.", "own"));
    alter("I stand by this.", "I stand by that.");
    assertThat(refused(respond(boss))).contains("was changed after it was made");
  }

  private void alter(String old, String now) throws IOException {
    var text = Files.readString(request);
    assertThat(text).contains(old);
    Files.writeString(request, text.replace(old, now));
  }

  @ParameterizedTest
  @CsvSource({
    "QNOTE, QN0TE",
    "QWORDTOYOU, QWORDTOYO",
    "'\"role\":\"reviewer\"', '\"role\":\"approver\"'",
    "'\"to\":\"Bea\"', '\"to\":\"Boa\"'",
    "'\"name\":\"Qperson Signer\"', '\"name\":\"Somebody Else\"'",
    "'\"until\":\"2026-12-22\"', '\"until\":\"2029-12-22\"'",
    "'\"content\":\"/9j/', '\"content\":\"/9k/'",
    "'\"revision\":1', '\"revision\":2'",
  })
  void whatWasChangedOnItsWayIsNoRequest(String old, String now) throws IOException {
    alter(old, now);
    assertThat(refused(boss.signatures().openRequest(request)))
        .contains("The request was changed after it was made", "Don't use this file");
    assertThat(refused(respond(boss))).contains("Nothing was signed");
    assertThat(response).doesNotExist();
  }

  @Test
  void damagedWrongAndLaterFilesAreToldApart() throws IOException {
    var whole = Files.readString(request);
    Files.writeString(request, whole.substring(0, whole.length() / 2));
    assertThat(refused(boss.signatures().openRequest(request))).contains("damaged on its way");
    Files.writeString(request, whole.replace("sign-request/2", "sign-request/7"));
    assertThat(refused(boss.signatures().openRequest(request))).contains("later version");
    Files.writeString(request, "{\"format\":\"ringfence-assessment/1\"}");
    assertThat(refused(boss.signatures().openRequest(request))).contains("an assessment file");
    Files.writeString(request, whole);
    done(respond(boss));
    assertThat(refused(boss.signatures().openRequest(response)))
        .contains("This is a response to a request to sign");
    assertThat(refused(marked.workspace().signatures().accept(request)))
        .contains("a request to sign");
  }

  @Test
  void anOldRequestIsRefusedBeforeAnybodySigns() {
    boss.close();
    boss = desk("Bea", TODAY.plusDays(40));
    var refusal = view().refused().orElseThrow();
    assertThat(refusal.message()).contains("old", "22 November 2026", "22 December 2026");
    assertThat(refused(respond(boss))).contains("This request is old");
  }

  @Test
  void aRequestForSomebodyElseIsRefused() {
    try (var cid = desk("Cid", TODAY)) {
      assertThat(refused(respond(cid))).contains("for Bea", "that of Cid");
    }
  }

  @Test
  void whatWasSignedIsKeptAndNotSignedTwice() throws IOException {
    done(respond(boss));
    var copies = boss.signatures().copies();
    assertThat(copies.problems()).isEmpty();
    var kept = copies.copies().getFirst();
    assertThat(kept.signed()).isTrue();
    assertThat(kept.place()).isEqualTo("QLOCATIONSITE: QLOCATIONROOM");
    assertThat(done(boss.signatures().copy(kept.id())).leaves()).isEqualTo(view().leaves());
    assertThat(view().refused().orElseThrow().what()).contains("signed this already");
    assertThat(refused(respond(boss))).contains("signed this already");
    var again = done(boss.signatures().again(kept.id(), folder.resolve("again.json")));
    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(response));
    assertThat(done(marked.workspace().signatures().accept(again)).signOffs()).hasSize(1);
  }

  @Test
  void aResponseThatCanNotBeWrittenLeavesNoCopy() throws IOException {
    response = Files.createDirectory(folder.resolve("taken"));
    assertThat(refused(respond(boss))).contains("folder of this name");
    assertThat(boss.signatures().copies().copies()).isEmpty();
  }

  @Test
  void anEarlierRequestIsToldApartByTheSignersOwnCopies() throws IOException {
    var earlier = Files.copy(request, folder.resolve("earlier.json"));
    change();
    done(ask(new SignInvitation("reviewer")));
    done(respond(boss));
    assertThat(
            refused(
                boss.signatures().respond(earlier, me("reviewer", TODAY), PASSPHRASE, response)))
        .contains("answered a later one");
  }

  private void change() {
    done(marked.workspace().answer(marked.id(), "web.monitoring", Answer.stated("disabled")));
  }

  @Test
  void whileNothingChangesTwoPeopleSignTheSame() throws IOException {
    var first = Files.copy(request, folder.resolve("first.json"));
    done(ask(new SignInvitation("technician", "Cid", "", Optional.empty())));
    try (var cid = desk("Cid", TODAY)) {
      var other = folder.resolve("other.json");
      done(cid.signatures().respond(request, me("technician", TODAY), PASSPHRASE, other));
      request = first;
      done(respond(boss));
      done(marked.workspace().signatures().accept(response));
      assertThat(done(marked.workspace().signatures().accept(other)).signOffs()).hasSize(2);
    }
  }

  @Test
  void whatDoesNotFitIsNotTakenIn() throws IOException {
    done(respond(boss));
    var desk = marked.workspace().signatures();
    try (var other = desk("Other", TODAY)) {
      assertThat(refused(other.signatures().accept(response)))
          .contains("does not hold the assessment", "another register");
    }
    change();
    assertThat(refused(desk.accept(response))).contains("was changed after the request");
    done(marked.workspace().undo(marked.id()));
    var text = Files.readString(response);
    Files.writeString(response, text.replace("Bea", "Boa"));
    assertThat(refused(desk.accept(response))).contains("The response was changed");
    Files.writeString(response, text.substring(0, text.length() - 9));
    assertThat(refused(desk.accept(response))).contains("The response was damaged");
    Files.writeString(response, text);
    assertThat(done(desk.accept(response)).signOffs()).hasSize(1);
    assertThat(refused(ask(new SignInvitation("reviewer"))))
        .contains("Bea has signed as reviewer already");
  }

  @Test
  void commentsComeBackInPlaceOfASignature() throws IOException {
    var back = folder.resolve("back.json");
    assertThat(refused(boss.signatures().sendBack(request, "  ", PASSPHRASE, back)))
        .contains("no comment");
    done(boss.signatures().sendBack(request, "The roof has a second recorder.", PASSPHRASE, back));
    var desk = marked.workspace().signatures();
    var text = Files.readString(back);
    Files.writeString(back, text.replace("second", "third"));
    assertThat(refused(desk.takeIn(back))).contains("was changed after it was made");
    Files.writeString(back, text);
    assertThat(done(desk.takeIn(back))).isInstanceOf(SigningReply.Returned.class);
    assertThat(refused(desk.takeIn(back))).contains("in the register already");
    assertThat(desk.returned(marked.id()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.by()).isEqualTo("Bea");
              assertThat(one.comments()).isEqualTo("The roof has a second recorder.");
            });
    assertThat(marked.workspace().council().keys()).extracting(KnownKey::name).contains("Bea");
    assertThat(done(marked.workspace().open(marked.id())).signOffs()).isEmpty();
    assertThat(view().cautions()).anyMatch(text2 -> text2.contains("sent this back"));
    assertThat(boss.signatures().copies().copies()).singleElement().matches(kept -> !kept.signed());
    done(respond(boss));
  }

  @Test
  void aRequestOfVersionOneIsReadAndSaidToBeSo() {
    var old = Path.of("src", "test", "resources", "org", "ringfence", "fixtures", "0.1.0");
    var view = done(boss.signatures().openRequest(old.resolve("pending.request")));
    assertThat(view.asker()).isEmpty();
    assertThat(view.cautions()).anyMatch(text -> text.contains("version 0.1"));
    assertThat(view.sections()).isNotEmpty();
    namesAreWords(view);
  }

  @Test
  void lookingWritesNothing() {
    view();
    assertThat(folder.resolve("Bea/keys/signed")).doesNotExist();
  }

  @Test
  void aResponseUnderAnotherKeyWaitsForAPersonToCompareBoth() {
    var desk = marked.workspace().signatures();
    done(respond(boss));
    done(desk.accept(response));
    done(ask(new SignInvitation("technician")));
    try (var forger = desk("BÉA", TODAY)) {
      var forged = folder.resolve("forged.json");
      done(forger.signatures().respond(request, me("technician", TODAY), PASSPHRASE, forged));
      var both = done(desk.otherKeyOfReply(forged)).orElseThrow();
      assertThat(refused(desk.accept(forged)))
          .contains(both.printed(), both.known().getFirst().printed(), "--compared");
      assertThat(refused(desk.compared(both, both.known().getFirst().printed())))
          .contains("Nothing was signed");
      assertThat(refused(desk.accept(forged))).contains("--compared");
      done(desk.compared(both, both.printed()));
      assertThat(done(desk.accept(forged)).signOffs()).hasSize(2);
    }
  }

  @Test
  void aRequestUnderAnotherKeyWaitsForAPersonToCompareBoth() throws IOException {
    var text = Files.readString(request);
    var whole = done(SignRequest.read("request", text));
    var said = whole.asking().orElseThrow();
    var words = new RequestAuthor.Words(said.id(), said.on(), said.until(), said.to(), said.note());
    var forged =
        whole.by(
            Keys.fresh("p-0", "bea"), words, whole.background().orElseThrow(), whole.enclosed());
    Files.writeString(request, forged.text());
    var both = done(boss.signatures().otherKeyOfRequest(request)).orElseThrow();
    assertThat(view().refused().orElseThrow().message())
        .contains(both.printed(), both.known().getFirst().printed());
    assertThat(refused(respond(boss))).contains("but not a key that is known here");
    assertThat(response).doesNotExist();
    done(boss.signatures().compared(both, both.fingerprint()));
    assertThat(view().refused()).isEmpty();
    done(respond(boss));
  }

  /** Who makes a council of their own has themselves vouched for; here that says nothing. */
  @Test
  void whomTheCouncilVouchesForIsForTheTrustFileHereToSay() throws IOException {
    var own = boss.signatures().ownKey().orElseThrow();
    var bea =
        new TrustFile.Vouched(
            own.person(),
            own.name(),
            List.of("reviewer"),
            own.fingerprint(),
            TODAY,
            Optional.empty());
    var hers = trust("hers", List.of(bea));
    done(boss.signatures().adoptTrust(hers));
    done(respond(boss));
    var desk = marked.workspace().signatures();
    done(desk.adoptTrust(trust("ours", List.of())));
    assertThat(refused(desk.accept(response))).contains("no trust file here does so");
    assertThat(refused(desk.adoptTrust(hers))).contains("Another council key");
    done(desk.adoptTrust(hers, done(desk.offeredTrust(hers)).offered().issuer()));
    assertThat(done(desk.accept(response)).signOffs()).hasSize(1);
  }

  private Path trust(String name, List<TrustFile.Vouched> vouched) throws IOException {
    var trust = TrustFile.issue(Keys.fresh("council", name), name, 1, TODAY, vouched);
    return Files.writeString(folder.resolve(name + ".json"), trust.text());
  }
}
