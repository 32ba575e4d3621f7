# Words go both ways; what is internal stays inside; replies point to the right message.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> lida in K-001: Dobrý den, Borůvko.
  anna ◂ Limetka: Dobrý den, Borůvko.
  K-001 ◂ ✅ on “Dobrý den, Borůvko.”

> anna says Bojím se večerů.
  K-001 ◂ > Bojím se večerů.

> lida in K-001 replies to "Bojím se večerů.": Co se večer děje?
  anna ◂ Limetka: Co se večer děje? (in reply to “Bojím se večerů.”)
  K-001 ◂ ✅ on “Co se večer děje?”

> anna replies to "Co se večer děje?": Vrací se opilý.
  K-001 ◂ > Vrací se opilý. (in reply to “Co se večer děje?”)

> lida in K-001: // ptala jsem se na děti?

# A note inside a message stays as well; a message that begins as a note stays whole.
> lida in K-001: Jsem tady, nespěchejte.\n// zítra zavolat vedoucí\nNapište, kdy můžete.
  anna ◂ Limetka: Jsem tady, nespěchejte.
    Napište, kdy můžete.
  K-001 ◂ ✅ on “Jsem tady, nespěchejte.\n// zítra zavolat vedoucí\nNapište, kdy můžete.”

> lida in K-001: // bojí se o děti\na nechce na policii

> eva in K-001: Dobrá práce.

> lida in K-001:    
  K-001 ◂ ⚠️ on “   ”
  K-001 ◂ Tohle předat neumíme, neodešlo to. Umíme text, obrázky JPEG, PNG a WebP, hlasové zprávy a PDF. (in reply to “   ”)
