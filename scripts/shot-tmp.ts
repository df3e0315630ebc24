import { chromium } from "playwright";
import { serve } from "./serve.ts";
const NOTICE = `OTAN - Secrétariat international
Titre du poste : Conseillère principale ou conseiller principal (Sécurité des ports)
Numéro de l'avis de vacance : 310042
Grade : 17
Lieu : Bruxelles
Date limite de candidature : 3 mai 2031

1. RÉSUMÉ
Le ou la titulaire conseille les ports des pays membres, prépare les inspections et anime le réseau des responsables.

2. QUALIFICATIONS ET EXPÉRIENCE
La personne retenue doit :
- posséder une bonne connaissance du droit de la mer et des usages des ports ;
- avoir au moins cinq ans d'expérience de la sécurité portuaire ;
- savoir rédiger des rapports courts en français et en anglais.

COMPÉTENCES
La personne titulaire du poste devra faire preuve des compétences suivantes :
- Recherche de l’excellence : S’emploie à satisfaire aux critères fixés
- Promotion du changement : Défend le changement
- Réflexion conceptuelle : Élabore de nouveaux concepts
- Développement des compétences d’autrui : Assure un mentorat, un accompagnement et une formation approfondis
- Persuasion et influence : Utilise des stratégies d’influence complexes
- Esprit d’initiative : Planifie et agit à long terme
- Aptitude à diriger : Communique une vision mobilisatrice
- Compréhension organisationnelle : Comprend les problèmes sous-jacents
- Maîtrise de soi : Garde son calme et une attitude positive même sous une pression extrême
`;
const server = await serve("dist");
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: process.argv[2] ?? "fr-FR" });
page.on("pageerror", (e) => console.log("ERR", e.message));
await page.goto(server.address);
await page.waitForTimeout(800); console.log((await page.locator("body").innerText()).slice(0,400)); await page.getByText(/Coller|Collez|Paste its text/).first().click();
await page.locator("textarea").fill(NOTICE);
await page.getByRole("button", { name: /^(Lire|Read)/ }).first().click();
await page.waitForTimeout(2500);
await page.screenshot({ path: "/tmp/fr1.png" });
console.log((await page.locator("main").innerText()).slice(0, 1500));
await page.getByRole("button", { name: /Confirmer le poste|Confirm the post/ }).click();
await page.waitForTimeout(1500);
await page.screenshot({ path: "/tmp/fr2.png" });
await page.getByRole("link", { name: /Persuasion et influence/ }).first().click();
await page.waitForTimeout(600);
await page.screenshot({ path: "/tmp/fr3.png" });
await page.getByRole("radio", { name: /Règles|Rules/ }).click();
await page.waitForTimeout(500);
await page.screenshot({ path: "/tmp/fr4.png" });
console.log(page.url());
await browser.close(); await server.stop();
