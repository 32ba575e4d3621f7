# Photos pass, without their metadata. Voice and documents pass after one question to who sends them. Other kinds are never dropped in silence.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Beru

> anna sends a photo: Takhle to vypadá.
  K-001 ◂ > [photo.png] Takhle to vypadá.

> anna sends a voice
  anna ◂ Hlas se dá poznat. Máme nahrávku opravdu předat?
    [Předat] [Neposílat]

> anna presses Neposílat
  anna ◂ Dobře, nikam jsme to neposlali.

> anna sends a document: smlouva
  anna ◂ V dokumentu může být jméno nebo jiné údaje. Máme ho opravdu předat?
    [Předat] [Neposílat]

> anna presses Předat
  anna ◂ Tenhle soubor předat neumíme a nikam neodešel. Umíme obrázky JPEG, PNG a WebP, hlasové zprávy a PDF do 20 MB.

> anna presses Předat
  anna ◂ Tohle tlačítko už nefunguje.

> anna sends a location
  anna ◂ Polohu kvůli vašemu bezpečí nepředáváme. Nikam neodešla. Pokud je to důležité, popište místo slovy.

> anna sends a contact
  anna ◂ Kontakty nepředáváme, je v nich jméno a číslo. Nikam to neodešlo.

> anna sends a video
  anna ◂ Videa předat neumíme, tohle nikam neodešlo. Zkuste ho popsat slovy nebo poslat fotku.

> anna sends a poll
  anna ◂ Tohle předat neumíme, dál to neodešlo. Umíme text, fotky, hlasové zprávy a dokumenty PDF.

> lida in K-001 sends a document: formulář
  K-001 ◂ V dokumentu může být vaše jméno. Opravdu ho poslat? (in reply to “formulář”)
    [Předat] [Neposílat]

> lida in K-001 presses Předat
  K-001 ◂ ⚠️ on “formulář”
  K-001 ◂ Tenhle soubor předat neumíme a nikam neodešel. Umíme obrázky JPEG, PNG a WebP, hlasové zprávy a PDF do 20 MB. (in reply to “formulář”)

> lida in K-001 sends a photo: plánek
  anna ◂ Limetka: [photo.png] plánek
  K-001 ◂ ✅ on “plánek”

> lida in K-001 sends a forward
  K-001 ◂ ⚠️ on “”
  K-001 ◂ Přeposlané zprávy nepředáváme. Napište to prosím vlastními slovy. (in reply to “”)
