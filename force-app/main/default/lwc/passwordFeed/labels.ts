/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_PasswordFeed_Heading';
import promise from '@salesforce/label/c.Ui_PasswordFeed_Promise';
import bar from '@salesforce/label/c.Ui_PasswordFeed_Bar';
import sent from '@salesforce/label/c.Ui_PasswordFeed_Sent';
import keepOpen from '@salesforce/label/c.Ui_PasswordFeed_KeepOpen';
import file from '@salesforce/label/c.Ui_PasswordFeed_File';
import fileHelp from '@salesforce/label/c.Ui_PasswordFeed_FileHelp';
import reading from '@salesforce/label/c.Ui_PasswordFeed_Reading';
import refusedHeading from '@salesforce/label/c.Ui_PasswordFeed_RefusedHeading';
import give from '@salesforce/label/c.Ui_PasswordFeed_Give';
import askLabel from '@salesforce/label/c.Ui_PasswordFeed_AskLabel';
import askMessage from '@salesforce/label/c.Ui_PasswordFeed_AskMessage';
import askConfirm from '@salesforce/label/c.Ui_PasswordFeed_AskConfirm';
import parserFailed from '@salesforce/label/c.Ui_CsvSource_ParserFailed';
import row from '@salesforce/label/c.Ui_PasswordFeed_Row';
import name from '@salesforce/label/c.Ui_PasswordFeed_Name';
import reason from '@salesforce/label/c.Ui_PasswordFeed_Reason';
import matched from '@salesforce/label/c.Ui_PasswordFeed_Matched';
import missing from '@salesforce/label/c.Ui_PasswordFeed_Missing';
import refused from '@salesforce/label/c.Ui_PasswordFeed_Refused';
import doubled from '@salesforce/label/c.Ui_PasswordFeed_Doubled';
import others from '@salesforce/label/c.Ui_PasswordFeed_Others';

export const labels = {
    heading,
    promise,
    bar,
    sent,
    keepOpen,
    file,
    fileHelp,
    reading,
    refusedHeading,
    give,
    askLabel,
    askMessage,
    askConfirm,
    parserFailed,
    row,
    name,
    reason,
    matched,
    missing,
    refused,
    doubled,
    others
};
