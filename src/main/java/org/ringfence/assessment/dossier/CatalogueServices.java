package org.ringfence.assessment.dossier;

import java.time.Clock;
import java.util.Optional;
import org.ringfence.assessment.disclosure.Inference;
import org.ringfence.assessment.disclosure.Publications;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.exchange.assessment.AssessmentFileReader;
import org.ringfence.exchange.assessment.AssessmentFileWriter;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.scoring.ScoringEngine;
import org.ringfence.scoring.TreatmentScore;

/** What every use case shares: the catalogue and what reads, scores and prints by it. */
public final class CatalogueServices {
  private final Catalogue catalogue;
  private final Clock clock;
  private final AssessmentPhrases phrases = AssessmentPhrases.bundled();
  private final MethodSummary method;
  private final DossierMaker dossiers;
  private final ScorersByVersion scorers;
  private final Publications publications;
  private final RulePacks rulePacks;
  private final RecordWording recordWording;
  private final AssessmentFileReader reader;
  private final AssessmentFileWriter writer;

  /** Built once at the start, from the bundled catalogue. */
  public CatalogueServices(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
    this.method = MethodLines.summary(catalogue, phrases);
    this.dossiers = new DossierMaker(catalogue, phrases, clock);
    this.scorers = new ScorersByVersion(catalogue.method().version(), dossiers.scorer());
    this.publications = published();
    this.rulePacks = new RulePacks(catalogue, dossiers);
    this.recordWording = new RecordWording(catalogue);
    var vocabulary = CatalogueVocabulary.of(catalogue);
    this.reader = new AssessmentFileReader(vocabulary);
    this.writer = new AssessmentFileWriter(vocabulary);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Clock clock() {
    return clock;
  }

  public AssessmentPhrases phrases() {
    return phrases;
  }

  public DossierMaker dossiers() {
    return dossiers;
  }

  public ScorersByVersion scorers() {
    return scorers;
  }

  public RulePacks rulePacks() {
    return rulePacks;
  }

  /** Works out what other answers would come to. */
  public ScoringEngine engine() {
    return dossiers.scorer().engine();
  }

  /** How much of a score a public paper can tell. */
  public Publications publications() {
    return publications;
  }

  private Publications published() {
    var method = catalogue.method();
    var options = new TreatmentScore(method, engine(), catalogue.papers().treatments());
    return new Publications(new Inference(method, engine(), options));
  }

  public AssessmentFileReader reader() {
    return reader;
  }

  public AssessmentFileWriter writer() {
    return writer;
  }

  public RecordWording recordWording() {
    return recordWording;
  }

  public PaperWriters papers() {
    return papers(Optional.empty());
  }

  /** The papers about a record in these words; in today's where there are none. */
  public PaperWriters papers(Optional<Wording> ofTheDay) {
    return new PaperWriters(ofTheDay.orElseGet(this::wording), method, catalogue.papers().test());
  }

  /** The words for everything that has an id. */
  public Wording wording() {
    return catalogue.wording();
  }

  /** The method's weights, conditions and rules, for papers that work scores out by formulas. */
  public Method rules() {
    return catalogue.method();
  }

  /** The method as it can be printed and asked. */
  public MethodSummary method() {
    return method;
  }
}
