import { wordSet } from '../matching/word-set.ts';

/**
 * Titles, roles, relations and first names that imply whether a person is a man or a woman. From general
 * knowledge. First names that some language gives to both (Andrea, Sasha, Jean, Nikita, Kim) are left out.
 */
export const MALE =
  wordSet(`mr sir lord king prince father grandfather brother son uncle nephew husband grandson man men boy boys
  actor gentleman businessman policeman fireman spokesman chairman congressman priest monk bishop pope imam emperor duke
  count widower groom boyfriend stepfather fisherman salesman cardinal waiter
  john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
  donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob
  gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick
  jack dennis peter henry carl arthur albert joe adam nathan douglas zachary walter kyle harold roger philip
  hans klaus jürgen wolfgang günter helmut dieter uwe stefan thorsten markus matthias sebastian florian lukas jonas friedrich
  pierre jacques philippe françois louis emmanuel laurent olivier thierry christophe guillaume antoine bruno gérard
  josé juan carlos luis miguel javier fernando antonio francisco pedro pablo sergio rafael alejandro diego álvaro jorge
  giovanni giuseppe marco luca matteo francesco paolo roberto alessandro stefano mario luigi lorenzo davide silvio
  joão paulo ricardo rui tiago nuno vladimir sergei ivan dmitry alexei mikhail andrei yuri igor oleg viktor boris
  nikolai pavel anton maxim volodymyr oleksandr petro vitali piotr tomasz krzysztof andrzej marek jakub wojciech
  mehmet mustafa ahmet ali hasan hüseyin ibrahim murat recep mohammed muhammad mohamed ahmed omar khaled youssef
  ferenc lászló istván jános zoltán gábor péter jan petr jiří tomáš erik lars björn anders johan henrik giorgos nikos`);

export const FEMALE =
  wordSet(`mrs ms miss madam lady queen princess mother grandmother sister daughter aunt niece wife
  granddaughter woman women girl girls actress businesswoman policewoman spokeswoman chairwoman congresswoman nun empress duchess
  countess widow bride girlfriend stepmother waitress midwife pregnant ballerina
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
  anna brenda pamela emma nicole helen katherine christine rachel janet catherine diane julie joyce victoria
  olivia kelly christina joan evelyn judith hannah martha cheryl teresa gloria sara janice
  ursula monika petra sabine brigitte renate gisela heike claudia birgit katrin silke anke angela annegret greta
  isabelle sylvie nathalie valérie sophie céline florence hélène élisabeth juliette camille manon chloé
  maría carmen josefa isabel dolores pilar lucía cristina elena rosa marta silvia beatriz ana yolanda sofia
  giulia chiara francesca paola federica valentina martina alessandra giorgia ilaria
  joana mariana fernanda olga tatiana natalia natalya svetlana irina ekaterina anastasia yulia ludmila galina oksana
  larisa marina maria kateryna agnieszka małgorzata katarzyna ewa joanna zofia magdalena
  fatma ayşe emine hatice zeynep elif aisha fatima khadija maryam layla katalin erzsébet ágnes zsuzsanna
  jana lenka hana kristina ingrid astrid sigrid kirsten karin eleni`);
