import { useMemo, useState } from "react";
import type { Question } from "#core/model/sheet.ts";
import { bankOffers, earlierOffers, searchOffers, type Offer } from "#core/sheet/offers.ts";
import { takeFromBank } from "#core/sheet/serve.ts";
import { Section } from "#features/sheet/column.tsx";
import { numberOf } from "#features/sheet/names.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { UsedMark } from "#features/sheet/used-before.tsx";
import { Button } from "#ui/parts/button.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { t } from "#words/t.ts";

/** So many of the questions found are listed. */
const MOST = 12;

/**
 * Other questions that could stand in this one's place: the framework's for the levels it serves, those of earlier
 * selections, and whatever is searched for. One press puts one there, undo brings the first back.
 */
export function BankSection({ question }: { readonly question: Question }) {
  const { sheet, bank } = useSheetDesk();
  const [words, setWords] = useState("");
  const found = useMemo(
    () => (words.trim() === "" ? null : searchOffers(sheet, question, bank, words)),
    [sheet, question, bank, words],
  );
  return (
    <>
      <Section title={t("sheet.searchBank")}>
        <TextField
          label={t("sheet.searchBank")}
          labelHidden
          value={words}
          onType={setWords}
          placeholder={t("sheet.searchBankHint")}
        />
        <p className="t13 q2 found" role="status">
          {found === null ? "" : foundText(found.length)}
        </p>
      </Section>
      {found === null ? (
        <Suggestions question={question} />
      ) : (
        <Offers
          title={t("sheet.foundQuestions")}
          question={question}
          offers={found.slice(0, MOST)}
          onTaken={() => setWords("")}
        />
      )}
    </>
  );
}

/** What suits the question without a search: the framework's for its levels, then those of earlier selections. */
function Suggestions({ question }: { readonly question: Question }) {
  const { sheet, selection, frameworks, bank } = useSheetDesk();
  const ours = bankOffers(sheet, question, frameworks, bank);
  const earlier = useMemo(
    () => earlierOffers(sheet, question, bank, selection.id),
    [sheet, question, bank, selection.id],
  );
  return (
    <>
      <Offers title={t("sheet.otherQuestions")} question={question} offers={ours} isOurs />
      <Offers title={t("sheet.earlierQuestions")} question={question} offers={earlier.slice(0, MOST)} />
    </>
  );
}

function foundText(count: number): string {
  if (count === 0) return t("sheet.nothingFound");
  return count > MOST ? t("sheet.moreFound", { count: count - MOST }) : "";
}

interface OffersProps {
  readonly title: string;
  readonly question: Question;
  readonly offers: readonly Offer[];
  /** All of them are the framework's for the very level, so only their words are shown. */
  readonly isOurs?: boolean;
  readonly onTaken?: () => void;
}

function Offers({ title, question, offers, isOurs = false, onTaken }: OffersProps) {
  const { sheet, edit, focus } = useSheetDesk();
  const take = (offer: Offer): void => {
    edit(null, (before) => takeFromBank(before, question.id, offer), t("sheet.replaced"));
    onTaken?.();
    focus(`text ${question.id}`);
  };
  if (offers.length === 0) return null;
  return (
    <Section
      title={
        <>
          {title} {isOurs ? <span className="ours">{t("sheet.standing.ours")}</span> : null}
        </>
      }
      aside={t("sheet.otherQuestionsAside")}
    >
      {offers.map((offer, index) => {
        const id = `offer-${isOurs ? "bank" : "found"}-${index}`;
        return (
          <div key={`${offer.criterion ?? ""} ${offer.bank.id ?? ""} ${offer.bank.text}`} className="bk">
            <p id={id}>
              {question.serves.length < 2 || offer.criterion === null ? null : (
                <span className="for">
                  {t("sheet.probeFor", { number: numberOf(sheet, offer.criterion) })}
                </span>
              )}
              {offer.bank.text}
              <OfferAside offer={offer} isOurs={isOurs} />
            </p>
            <Button look="quiet" describedBy={id} onPress={() => take(offer)}>
              {t("sheet.useThis")}
            </Button>
          </div>
        );
      })}
    </Section>
  );
}

/** What a question asks after and where it was used, as far as that is not plain already. */
function OfferAside({ offer, isOurs }: { readonly offer: Offer; readonly isOurs: boolean }) {
  const { entry } = offer;
  if (entry === null) return null;
  const [place] = entry.serves;
  if (isOurs && entry.uses.length === 0) return null;
  return (
    <span className="pl">
      {isOurs || place === undefined ? null : (
        <span>
          {place.competency}
          {place.level === null ? null : (
            <>
              {", "}
              <span className="serif">{place.level}</span>
            </>
          )}
        </span>
      )}
      <UsedMark entry={entry} />
    </span>
  );
}
