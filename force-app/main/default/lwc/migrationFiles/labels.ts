/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_MigrationFiles_Heading';
import help from '@salesforce/label/c.Ui_MigrationFiles_Help';
import types from '@salesforce/label/c.Ui_MigrationFiles_Types';
import typePowerPartner from '@salesforce/label/c.Ui_MigrationFiles_TypePowerPartner';
import typePowerCustomerSuccess from '@salesforce/label/c.Ui_MigrationFiles_TypePowerCustomerSuccess';
import typeCspLitePortal from '@salesforce/label/c.Ui_MigrationFiles_TypeCspLitePortal';
import query from '@salesforce/label/c.Ui_MigrationFiles_Query';
import copy from '@salesforce/label/c.Ui_MigrationFiles_Copy';
import copied from '@salesforce/label/c.Ui_MigrationFiles_Copied';
import notCopied from '@salesforce/label/c.Ui_MigrationFiles_NotCopied';
import downloaded from '@salesforce/label/c.Ui_MigrationFiles_Downloaded';
import working from '@salesforce/label/c.Ui_MigrationFiles_Working';

export const labels = {
    heading,
    help,
    types,
    typePowerPartner,
    typePowerCustomerSuccess,
    typeCspLitePortal,
    query,
    copy,
    copied,
    notCopied,
    downloaded,
    working
};
