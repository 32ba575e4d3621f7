# Photos pass, without their metadata. Voice and documents pass after one question to who sends them. Other kinds are never dropped in silence.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

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
  K-001 ◂ > smlouva
  anna ◂ Slova jsme předali, soubor ne. Umíme obrázky JPEG, PNG a WebP, hlasové zprávy a PDF do 20 MB.

> anna presses Předat
  anna ◂ Tohle tlačítko už nefunguje. Pomoc hned ukáže /sos.

> anna sends a location
  anna ◂ Polohu kvůli bezpečí nepředáváme. Nikam neodešla. Pokud je to důležité, dá se místo popsat slovy.

> anna sends a contact
  anna ◂ Kontakty nepředáváme, je v nich jméno a číslo. Nikam to neodešlo.

> anna sends a video
  anna ◂ Videa předat neumíme, tohle nikam neodešlo. Dá se popsat slovy, nebo místo něj poslat fotku.

> anna sends a poll
  anna ◂ Tohle předat neumíme, dál to neodešlo. Umíme text, fotky, hlasové zprávy a dokumenty PDF.

> lida in K-001 sends a document: formulář
  K-001 ◂ V dokumentu může být vaše jméno. Opravdu ho poslat? (in reply to “formulář”)
    [Předat] [Neposílat]

> lida in K-001 presses Předat
  K-001 ◂ answered with Předat: “V dokumentu může být vaše jméno. Opravdu ho poslat?”
  anna ◂ Limetka: formulář
  K-001 ◂ Slova odešla, soubor ne. Umíme obrázky JPEG, PNG a WebP, hlasové zprávy a PDF do 20 MB. (in reply to “formulář”)
  K-001 ◂ ⚠️ on “formulář”

> lida in K-001 sends a photo: plánek
  anna ◂ Limetka: [photo.png] plánek
  K-001 ◂ ✅ on “plánek”

> lida in K-001 sends a forward
  K-001 ◂ ⚠️ on “”
  K-001 ◂ Přeposlané zprávy nepředáváme. Napište to prosím vlastními slovy. (in reply to “”)

# The words beside something that can't pass are words all the same.
> anna sends a video: Tady je slyšet, jak křičí.
  K-001 ◂ > Tady je slyšet, jak křičí.
  anna ◂ Slova předáme, video ale předat neumíme a nikam neodešlo. Dá se popsat slovy, nebo místo něj poslat fotku.

> lida in K-001 sends a sticker: Držím palce.
  anna ◂ Limetka: Držím palce.
  K-001 ◂ Z téhle zprávy předáme jen text a soubory. Ostatní, třeba samolepku nebo anketu, předat neumíme. (in reply to “Držím palce.”)
  K-001 ◂ ✅ on “Držím palce.”

# Several files in one message: each arrives, in order, and she is told which one did not.
> lida in K-001 sends files (photo document photo) in reply to "Tady je slyšet, jak křičí.": Dvě fotky a formulář.
  K-001 ◂ V dokumentu může být vaše jméno. Opravdu ho poslat? (in reply to “Dvě fotky a formulář.”)
    [Předat] [Neposílat]

> lida in K-001 presses Předat
  K-001 ◂ answered with Předat: “V dokumentu může být vaše jméno. Opravdu ho poslat?”
  anna ◂ Limetka: [photo.png] Dvě fotky a formulář. (in reply to “Tady je slyšet, jak křičí.”)
  anna ◂ Limetka: [photo.png] 
  K-001 ◂ ⚠️ on “Dvě fotky a formulář.”
  K-001 ◂ Soubor č. 2 předat neumíme a nikam neodešel. Umíme obrázky JPEG, PNG a WebP, hlasové zprávy a PDF do 20 MB. (in reply to “Dvě fotky a formulář.”)
  K-001 ◂ ⚠️ on “Dvě fotky a formulář.”

> lida in K-001 sends files (document document) in reply to "smlouva": Dva formuláře.
  K-001 ◂ V dokumentu může být vaše jméno. Opravdu ho poslat? (in reply to “Dva formuláře.”)
    [Předat] [Neposílat]

> lida in K-001 presses Předat
  K-001 ◂ answered with Předat: “V dokumentu může být vaše jméno. Opravdu ho poslat?”
  anna ◂ Limetka: Dva formuláře. (in reply to “smlouva”)
  K-001 ◂ Soubor č. 1 předat neumíme a nikam neodešel. Umíme obrázky JPEG, PNG a WebP, hlasové zprávy a PDF do 20 MB. (in reply to “Dva formuláře.”)
  K-001 ◂ ⚠️ on “Dva formuláře.”
  K-001 ◂ Soubor č. 2 předat neumíme a nikam neodešel. Umíme obrázky JPEG, PNG a WebP, hlasové zprávy a PDF do 20 MB. (in reply to “Dva formuláře.”)
  K-001 ◂ ⚠️ on “Dva formuláře.”
